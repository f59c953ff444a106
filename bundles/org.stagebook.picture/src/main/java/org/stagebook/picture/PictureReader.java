package org.stagebook.picture;

/** An open picture file. Belongs to one thread at a time. */
public interface PictureReader extends AutoCloseable {

    PictureInfo info();

    /**
     * The frame of exactly that number. Frames one after the other are quickest.
     *
     * @param frame 0 to {@code info().frames() - 1}
     * @param size it is scaled to
     * @throws PictureException if the file is damaged there
     * @throws IndexOutOfBoundsException if the file has no such frame
     */
    PictureFrame read(long frame, PictureSize size) throws PictureException;

    /** Gives back everything that was held, in the file system and in memory. Closing twice does nothing. */
    @Override
    void close();
}
