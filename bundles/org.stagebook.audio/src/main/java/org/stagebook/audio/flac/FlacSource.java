package org.stagebook.audio.flac;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import org.jflac.ChannelData;
import org.jflac.FLACDecoder;
import org.jflac.frame.Frame;
import org.jspecify.annotations.Nullable;
import org.stagebook.audio.source.SoundSource;

/**
 * Decodes a FLAC recording.
 *
 * <p>Reading on is quick; reading at a place where nothing was read before decodes everything up to it, and remembers
 * places on the way for later.
 */
public final class FlacSource implements SoundSource {

    private final FlacFile file;
    private final FlacInfo info;
    private final double scale;
    private final FlacPlaces places;
    private FlacStream stream;
    private FLACDecoder decoder;
    private long blockStart;
    private long blockEnd;

    /**
     * Opens a file.
     *
     * @param info what {@link FlacReader} read from the same file
     * @throws IOException if it cannot be opened
     */
    public static FlacSource open(Path file, FlacInfo info) throws IOException {
        return open(file, info, new FlacPlaces(info));
    }

    /**
     * Opens a file that others read as well.
     *
     * @param places that all of them came by
     * @throws IOException if it cannot be opened
     */
    public static FlacSource open(Path file, FlacInfo info, FlacPlaces places) throws IOException {
        FlacFile opened = new FlacFile(file);
        try {
            return new FlacSource(opened, info, places);
        } catch (IOException e) {
            opened.close();
            throw e;
        }
    }

    private FlacSource(FlacFile file, FlacInfo info, FlacPlaces places) throws IOException {
        this.file = file;
        this.info = info;
        this.scale = Math.scalb(1.0, 1 - info.bitsPerSample());
        this.places = places;
        this.stream = file.from(info.soundOffsetBytes());
        this.decoder = started(stream);
    }

    private static FLACDecoder started(FlacStream stream) throws IOException {
        FLACDecoder decoder = new FLACDecoder(stream);
        decoder.readMetadata();
        return decoder;
    }

    @Override
    public int sampleRateHz() {
        return info.sampleRateHz();
    }

    @Override
    public int channels() {
        return info.channels();
    }

    @Override
    public long frames() {
        return info.frames();
    }

    @Override
    public int read(long startFrame, double[][] planar) throws IOException {
        if (planar.length != channels() || startFrame < 0 || startFrame > frames()) {
            throw new IllegalArgumentException("Frame " + startFrame + " of " + planar.length
                    + " channels is outside a recording of " + frames() + " frames and " + channels() + " channels.");
        }
        int wanted = (int) Math.min(planar[0].length, frames() - startFrame);
        int done = 0;
        while (done < wanted) {
            seek(startFrame + done);
            int count = (int) Math.min(wanted - done, blockEnd - startFrame - done);
            copy((int) (startFrame + done - blockStart), planar, done, count);
            done += count;
        }
        return wanted;
    }

    private void copy(int from, double[][] planar, int to, int count) {
        ChannelData[] channels = decoder.getChannelData();
        for (int channel = 0; channel < planar.length; channel++) {
            int[] samples = channels[channel].getOutput();
            double[] target = planar[channel];
            for (int i = 0; i < count; i++) {
                target[to + i] = samples[from + i] * scale;
            }
        }
    }

    /** Decodes until the block with this frame is there. */
    private void seek(long frame) throws IOException {
        if (frame >= blockStart && frame < blockEnd) {
            return;
        }
        FlacPlaces.Place nearest = places.nearest(frame);
        if (frame < blockStart || nearest.frame() > blockEnd) {
            stream = file.from(nearest.offsetBytes());
            decoder = started(stream);
            blockStart = nearest.frame();
            blockEnd = blockStart;
        }
        while (blockEnd <= frame) {
            next();
        }
    }

    private void next() throws IOException {
        long offset = stream.consumed(decoder);
        Frame frame = decoded();
        if (frame == null) {
            throw new EOFException("\"" + file.path().getFileName() + "\" ends after " + blockEnd + " of the "
                    + frames() + " frames it states; it is cut off. Up to there it can be read.");
        }
        boolean inOrder = frame.header.sampleNumber == blockEnd && frame.header.channels == channels();
        if (!inOrder || !file.isWhole(offset, stream.consumed(decoder))) {
            throw damaged(null);
        }
        blockStart = blockEnd;
        blockEnd += frame.header.blockSize;
        places.offer(blockStart, offset);
    }

    /** The next frame, or null at the end; the decoder meets damage with exceptions of every kind. */
    private @Nullable Frame decoded() throws IOException {
        try {
            return decoder.readNextFrame();
        } catch (EOFException e) {
            return null;
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    private UnreadableFlacException damaged(@Nullable Exception cause) {
        String reason =
                "it is damaged after " + blockEnd + " of its " + frames() + " frames; up to there it can be read.";
        return cause == null
                ? new UnreadableFlacException(file.path(), reason)
                : new UnreadableFlacException(file.path(), reason, cause);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
