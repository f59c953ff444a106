package org.stagebook.delivery.testkit;

import java.util.List;
import java.util.Optional;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.order.ChannelAssignment;
import org.stagebook.audio.order.OrderSource;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.RecordingFormat;
import org.stagebook.audio.source.SoundSource;

/**
 * Samples in memory that can be read as a recording of 24 bits.
 *
 * @param order which speaker each channel is said to feed
 * @param planar samples as {@code [channel][frame]}
 */
@SuppressWarnings("ArrayRecordComponent") // sound is arrays
public record HeldSound(int sampleRateHz, ChannelOrder order, double[][] planar) {

    private static final double STEPS = 1 << 23;

    /** Silence. */
    public static HeldSound silence(int sampleRateHz, ChannelOrder order, int frames) {
        return new HeldSound(sampleRateHz, order, new double[order.channelCount()][frames]);
    }

    public int frames() {
        return planar[0].length;
    }

    /** A copy that may be changed without changing this. */
    public HeldSound copy() {
        double[][] copy = new double[planar.length][];
        for (int channel = 0; channel < planar.length; channel++) {
            copy[channel] = planar[channel].clone();
        }
        return new HeldSound(sampleRateHz, order, copy);
    }

    /** The same samples, said to be of other speakers. */
    public HeldSound saidToBe(ChannelOrder other) {
        return new HeldSound(sampleRateHz, other, planar);
    }

    /** Rounds to 24 bits and clips, as a file would. */
    public HeldSound rounded() {
        for (double[] channel : planar) {
            for (int i = 0; i < channel.length; i++) {
                channel[i] = Double.isFinite(channel[i])
                        ? Math.clamp(Math.rint(channel[i] * STEPS), -STEPS, STEPS - 1) / STEPS
                        : channel[i];
            }
        }
        return this;
    }

    /** As a recording. */
    public Recording recording() {
        return new Recording(
                List.of(),
                new RecordingFormat("held", "24-bit", sampleRateHz, planar.length, frames()),
                () -> new Source(this),
                Optional.empty(),
                ChannelAssignment.of(order, OrderSource.CHANNEL_MASK, "The order is given."),
                List.of(),
                List.of());
    }

    private record Source(HeldSound sound) implements SoundSource {

        @Override
        public int sampleRateHz() {
            return sound.sampleRateHz;
        }

        @Override
        public int channels() {
            return sound.planar.length;
        }

        @Override
        public long frames() {
            return sound.frames();
        }

        @Override
        public int read(long startFrame, double[][] planar) {
            int count = (int) Math.min(planar[0].length, frames() - startFrame);
            for (int channel = 0; channel < planar.length; channel++) {
                System.arraycopy(sound.planar[channel], (int) startFrame, planar[channel], 0, count);
            }
            return count;
        }

        @Override
        public void close() {
            // Arrays hold nothing open.
        }
    }
}
