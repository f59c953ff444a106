package org.stagebook.metering.lanes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.loudness.TickGrid;

/** So many channels at such a rate that a tick is loaded in slices: they read what a few of them read at a time. */
class SlicedTickTest {

    private static final long SEED = 7;
    private static final int RATE_HZ = 192_000;
    private static final int CHANNELS = 40;
    private static final int AT_A_TIME = 8;
    private static final int FRAMES = 70_001;

    private final double[][] signal = signal();

    private static double[][] signal() {
        SplittableRandom random = new SplittableRandom(SEED);
        double[][] signal = new double[CHANNELS][];
        Arrays.setAll(signal, channel -> {
            double level = random.nextDouble();
            return random.doubles(FRAMES, -level, level).toArray();
        });
        return signal;
    }

    @Test
    void slicesReadWhatWholeTicksRead() throws IOException {
        assertThat(plan(CHANNELS).mostRowsPerWindow())
                .isLessThan(RATE_HZ / 100)
                .isLessThan(plan(AT_A_TIME).mostRowsPerWindow());
        Found sliced = measure(signal);
        List<Found> whole = new ArrayList<>();
        for (int channel = 0; channel < CHANNELS; channel += AT_A_TIME) {
            whole.add(measure(Arrays.copyOfRange(signal, channel, channel + AT_A_TIME)));
        }
        for (int tick = 0; tick < sliced.energies.size(); tick++) {
            int at = tick;
            double sum = whole.stream().mapToDouble(few -> few.energies.get(at)).sum();
            assertThat(sliced.energies.get(tick)).as("seed 7, tick " + tick).isCloseTo(sum, within(1e-12 * sum));
        }
        for (int tick = 0; tick < sliced.samplePeaks.size(); tick++) {
            int at = tick;
            assertThat(sliced.samplePeaks.get(tick))
                    .isEqualTo(whole.stream()
                            .map(few -> few.samplePeaks.get(at))
                            .max(Float::compare)
                            .orElseThrow());
        }
        assertThat(sliced.peaks.samplePeaks().stream()
                        .map(peak -> peak.orElseThrow().amplitude()))
                .isEqualTo(whole.stream()
                        .flatMap(few -> few.peaks.samplePeaks().stream())
                        .map(peak -> peak.orElseThrow().amplitude())
                        .toList());
    }

    private static LanePlan plan(int channels) {
        return new LanePlan(
                new TickGrid(RATE_HZ),
                0,
                FRAMES,
                true,
                Collections.nCopies(channels, 1.0),
                new LanePlan.Wanted(true, true, true));
    }

    private record Found(List<Double> energies, List<Float> samplePeaks, LaneEngine.Peaks peaks) {}

    private static Found measure(double[][] channels) throws IOException {
        LaneSound sound = new LaneSound(
                RATE_HZ, channels.length, FRAMES, Optional.empty(), () -> new HeldSound(RATE_HZ, channels));
        Ticks ticks = new Ticks(new ArrayList<>(), new ArrayList<>());
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            LaneEngine.Peaks peaks =
                    LaneEngine.plain(executor, 2).measure(sound, plan(channels.length), ticks, MeasureProgress.NONE);
            return new Found(ticks.energies, ticks.samplePeaks, peaks);
        }
    }

    private record Ticks(List<Double> energies, List<Float> samplePeaks) implements TickConsumer {
        @Override
        public void accept(SpanResult result, int count) {
            for (int tick = 0; tick < count; tick++) {
                energies.add(result.energy(tick));
                samplePeaks.add(result.samplePeak(tick));
            }
        }

        @Override
        public void acceptRest(double energy, long frames) {
            energies.add(energy);
        }
    }
}
