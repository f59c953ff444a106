package org.stagebook.audio.flac;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jflac.ChannelData;
import org.jflac.FLACDecoder;
import org.jflac.frame.Frame;
import org.jspecify.annotations.Nullable;
import org.stagebook.audio.source.SoundSource;

/**
 * Decodes a FLAC recording.
 *
 * <p>Reading on and reading at any other place are equally quick. Damage is silence here, so that everything keeps its
 * time; {@link FlacSurvey#damage()} says where.
 */
public final class FlacSource implements SoundSource {

    private final FlacFile file;
    private final FlacSurvey survey;
    private final FlacInfo info;
    private final double scale;
    private @Nullable FLACDecoder decoder;
    private long blockStart;
    private long blockEnd;

    FlacSource(FlacFile file, FlacSurvey survey) {
        this.file = file;
        this.survey = survey;
        this.info = survey.info();
        this.scale = Math.scalb(1.0, 1 - info.bitsPerSample());
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
            long frame = startFrame + done;
            Optional<DamagedSpan> damage = survey.damageAt(frame);
            done += damage.isPresent()
                    ? silence(planar, done, (int)
                            Math.min(wanted - done, damage.get().endFrame() - frame))
                    : decode(frame, planar, done, wanted - done);
        }
        return wanted;
    }

    private static int silence(double[][] planar, int to, int count) {
        for (double[] samples : planar) {
            Arrays.fill(samples, to, to + count, 0);
        }
        return count;
    }

    private int decode(long frame, double[][] planar, int to, int most) throws IOException {
        FLACDecoder decoded = seek(frame);
        int count = (int) Math.min(most, Math.min(blockEnd, info.frames()) - frame);
        ChannelData[] channels = decoded.getChannelData();
        int from = (int) (frame - blockStart);
        for (int channel = 0; channel < planar.length; channel++) {
            int[] samples = channels[channel].getOutput();
            double[] target = planar[channel];
            for (int i = 0; i < count; i++) {
                target[to + i] = samples[from + i] * scale;
            }
        }
        return count;
    }

    /** Decodes until the block with this frame is there. */
    private FLACDecoder seek(long frame) throws IOException {
        FLACDecoder current = decoder;
        if (current == null || frame < blockStart || frame >= blockEnd) {
            FlacPlaces.Place nearest = survey.places().nearest(frame);
            if (current == null || frame < blockStart || nearest.frame() > blockEnd) {
                current = started(file.from(nearest.offsetBytes()));
                decoder = current;
                blockStart = nearest.frame();
                blockEnd = blockStart;
            }
            while (blockEnd <= frame) {
                next(current);
            }
        }
        return current;
    }

    private void next(FLACDecoder current) throws IOException {
        Frame frame = decoded(current);
        if (frame == null || frame.header.sampleNumber != blockEnd || frame.header.channels != channels()) {
            throw changed(null);
        }
        blockStart = blockEnd;
        blockEnd += frame.header.blockSize;
    }

    /** The next frame, or null at the end; the decoder meets damage with exceptions of every kind. */
    private @Nullable Frame decoded(FLACDecoder current) throws IOException {
        try {
            return current.readNextFrame();
        } catch (EOFException e) {
            return null;
        } catch (RuntimeException e) {
            throw changed(e);
        }
    }

    private UnreadableFlacException changed(@Nullable Exception cause) {
        String reason = "it changed after " + blockEnd + " of its " + frames()
                + " frames while it was read. Let its writer finish, then open it again.";
        return cause == null
                ? new UnreadableFlacException(file.path(), reason)
                : new UnreadableFlacException(file.path(), reason, cause);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
