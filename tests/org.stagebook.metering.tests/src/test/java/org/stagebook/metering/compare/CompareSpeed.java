package org.stagebook.metering.compare;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.metering.ChannelWeights;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Programme;
import org.stagebook.metering.lanes.LaneSound;
import org.stagebook.metering.overview.OverviewBuilder;

/**
 * Prints how much faster than real time recordings are compared and overviews built: 5.1 at 48 kHz, one thread. The sound is
 * computed while it is read, so any length fits: {@code CompareSpeed SECONDS}, 600 unless told.
 */
public final class CompareSpeed {

    private static final int RATE = 48_000;
    private static final int CHANNELS = 6;
    private static final int DELAY = 123_457;
    private static final int BLOCK = 4_096;

    private final PrintStream out = new PrintStream(System.out, true);
    private final int seconds;

    private CompareSpeed(int seconds) {
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws IOException {
        CompareSpeed speed = new CompareSpeed(arguments.length == 0 ? 600 : Integer.parseInt(arguments[0]));
        speed.compare("identical but for a delay", new Endless(speed.seconds, DELAY, 1, 0));
        speed.compare("6 dB less, 16-bit noise", new Endless(speed.seconds, DELAY, 0.5, 1.5e-5));
        speed.overview();
    }

    private void compare(String what, Endless second) throws IOException {
        Programme first = new Endless(seconds, 0, 1, 0).programme();
        long begin = System.nanoTime();
        Comparison found =
                new Comparer(CompareSettings.STANDARD).compare(first, second.programme(), MeasureProgress.NONE);
        print("compare, " + what, begin);
        out.printf(
                Locale.ROOT,
                "  delay %.3f, gain %.3f dB, identical %s, residual %.1f dB, %d changes%n",
                found.alignment().delayFrames(),
                found.gainDb(),
                found.identical(),
                found.residual().relativeDb(),
                found.changes().size());
    }

    private void overview() {
        OverviewBuilder builder =
                new OverviewBuilder(RATE, CHANNELS, Optional.of(ChannelWeights.of(ChannelOrder.L_R_C_LFE_LS_RS)));
        double[][] block = new double[CHANNELS][BLOCK];
        new Endless(seconds, 0, 1, 0).read(0, block);
        long begin = System.nanoTime();
        for (long frame = 0; frame < (long) seconds * RATE; frame += BLOCK) {
            builder.accept(block, BLOCK);
        }
        builder.overview("x");
        print("overview with loudness", begin);
    }

    private void print(String what, long beginNanos) {
        double took = (System.nanoTime() - beginNanos) / 1e9;
        out.printf(Locale.ROOT, "%-44s %6.0f x real time, %.1f s%n", what, seconds / took, took);
    }

    /** Noise whose samples are hashes of their frame, louder and softer in turns. */
    private record Endless(int seconds, int delay, double gain, double noise) implements SoundSource {

        Programme programme() {
            return new Programme(
                    new LaneSound(RATE, CHANNELS, frames(), Optional.empty(), () -> this), Optional.empty());
        }

        @Override
        public int sampleRateHz() {
            return RATE;
        }

        @Override
        public int channels() {
            return CHANNELS;
        }

        @Override
        public long frames() {
            return (long) seconds * RATE + delay;
        }

        @Override
        public int read(long startFrame, double[][] planar) {
            int count = (int) Math.min(planar[0].length, frames() - startFrame);
            for (int channel = 0; channel < CHANNELS; channel++) {
                for (int i = 0; i < count; i++) {
                    planar[channel][i] = sample(startFrame + i - delay, channel);
                }
            }
            return count;
        }

        private double sample(long frame, int channel) {
            if (frame < 0 || frame >= (long) seconds * RATE) {
                return 0;
            }
            double level = 0.01 * (1 + (hash(frame >> 13) & 15));
            double other = noise == 0 ? 0 : noise * unit(hash(frame * 8 + channel + 77));
            return gain * level * unit(hash(frame * 8 + channel)) + other;
        }

        private static double unit(long bits) {
            return bits * 0x1p-63;
        }

        private static long hash(long value) {
            long mixed = (value + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
            mixed = (mixed ^ (mixed >>> 29)) * 0x94D049BB133111EBL;
            return mixed ^ (mixed >>> 32);
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
