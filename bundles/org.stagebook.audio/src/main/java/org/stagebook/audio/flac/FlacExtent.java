package org.stagebook.audio.flac;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How much of a recording is there. One that was cut off, as when copying was interrupted, still states its whole length
 * at its beginning; the last whole frame is looked for from the end, which is the first one tried in a whole recording.
 */
public final class FlacExtent {

    private static final int WINDOW_BYTES = 1 << 16;
    private static final int STREAM_INFO_AT = 8;
    private static final int LENGTHS_BYTES = 4;

    private final FlacFile file;
    private final FlacInfo stated;

    private FlacExtent(FlacFile file, FlacInfo stated) {
        this.file = file;
        this.stated = stated;
    }

    /**
     * The same headers with the number of frames up to the end of the last whole one, never more than stated. Damage
     * before that is only met when reading gets there.
     *
     * @throws IOException if the file cannot be read at all
     */
    public static FlacInfo readable(Path path, FlacInfo stated) throws IOException {
        try (FlacFile file = new FlacFile(path)) {
            long end = new FlacExtent(file, stated).end();
            return end >= stated.frames() ? stated : stated.withFrames(end);
        }
    }

    private long end() throws IOException {
        int streamFrames =
                Short.toUnsignedInt(file.bytes(STREAM_INFO_AT, LENGTHS_BYTES).getShort(2));
        long limit = file.sizeBytes();
        while (limit > stated.soundOffsetBytes()) {
            long start = Math.max(stated.soundOffsetBytes(), limit - WINDOW_BYTES);
            ByteBuffer bytes = window(start, (int) (limit - start) + FrameHeader.MOST_BYTES);
            for (int at = (int) (limit - start) - 1; at >= 0; at--) {
                Optional<FrameHeader> header = FrameHeader.at(bytes, at, streamFrames);
                if (header.isPresent() && isWhole(header.get(), start + at)) {
                    return header.get().end();
                }
            }
            limit = start;
        }
        return 0;
    }

    /** Some bytes, beyond the end of the file zeros: a frame of silence is shorter than the longest header. */
    private ByteBuffer window(long start, int length) throws IOException {
        return ByteBuffer.allocate(length).put(file.bytes(start, length)).clear();
    }

    /** Whether a frame can be decoded; what looks like its header may be sound by chance. */
    private boolean isWhole(FrameHeader header, long offsetBytes) throws IOException {
        boolean first = offsetBytes == stated.soundOffsetBytes();
        if (first != (header.firstFrame() == 0) || header.end() > stated.frames()) {
            return false;
        }
        FlacPlaces place = new FlacPlaces(stated, new FlacPlaces.Place(header.firstFrame(), offsetBytes));
        try (FlacSource source = FlacSource.open(file.path(), stated, place)) {
            source.read(header.firstFrame(), new double[stated.channels()][header.frames()]);
            return true;
        } catch (EOFException | UnreadableFlacException e) {
            // Not an error here: it is what the caller asks.
            return false;
        }
    }
}
