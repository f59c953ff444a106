package org.stagebook.metering;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.metering.lanes.LaneSound;
import org.stagebook.metering.truepeak.TruePeakMethod;
import org.stagebook.metering.weighting.FrameRange;

/** Measures in a process of its own, that is given little memory. */
final class SmallHeap {

    /** What is measured. */
    enum Task {
        /** Every quantity of 128 channels, and of three parts of which two overlap. */
        MANY_CHANNELS("128 channels of 3 parts") {
            @Override
            String measure() throws IOException {
                Programme programme = noise(48_000, 128, 12_000, Optional.empty());
                MeasurementRequest everything = MeasurementRequest.of(EnumSet.allOf(Quantity.class))
                        .with(TruePeakMethod.OVERSAMPLED_16)
                        .andFirstToLastSound()
                        .andOf(List.of(
                                new FrameRange(0, 8_000),
                                new FrameRange(4_800, 10_000),
                                new FrameRange(10_560, 12_000)))
                        .withSeries();
                Measurement found = SmallHeap.measure(programme, everything);
                int channels = found.parts()
                        .get(1)
                        .levels()
                        .spectrum()
                        .orElseThrow()
                        .channelsDbfs()
                        .size();
                return channels + " channels of " + found.parts().size() + " parts";
            }
        },
        /** Values every 100 ms of a day. */
        LONG_SERIES("864000 points") {
            @Override
            String measure() throws IOException {
                Programme programme = noise(8_000, 1, 24L * 3_600 * 8_000, Optional.of(ChannelOrder.M));
                Measurement found = SmallHeap.measure(
                        programme,
                        MeasurementRequest.of(EnumSet.of(Quantity.LOUDNESS)).withSeries());
                return found.series().orElseThrow().points().size() + " points";
            }
        };

        private final String expected;

        Task(String expected) {
            this.expected = expected;
        }

        String expected() {
            return expected;
        }

        abstract String measure() throws IOException;
    }

    private SmallHeap() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println(Task.valueOf(arguments[0]).measure());
    }

    private static Measurement measure(Programme programme, MeasurementRequest request) throws IOException {
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            return new Measurer(executor, 2).measure(programme, request, MeasureProgress.NONE);
        }
    }

    private static Programme noise(int rateHz, int channels, long frames, Optional<ChannelOrder> order) {
        return new Programme(
                new LaneSound(rateHz, channels, frames, Optional.empty(), () -> new Noise(rateHz, channels, frames)),
                order);
    }

    /** The same noise over and over, which takes neither room nor time. */
    private record Noise(int sampleRateHz, int channels, long frames) implements SoundSource {

        private static final int PERIOD = 1 << 14;
        private static final double[] SAMPLES =
                new SplittableRandom(1).doubles(2 * PERIOD, -0.5, 0.5).toArray();

        @Override
        public int read(long startFrame, double[][] planar) {
            int count = (int) Math.min(Math.min(planar[0].length, PERIOD), frames - startFrame);
            for (double[] channel : planar) {
                System.arraycopy(SAMPLES, (int) (startFrame % PERIOD), channel, 0, count);
            }
            return count;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
