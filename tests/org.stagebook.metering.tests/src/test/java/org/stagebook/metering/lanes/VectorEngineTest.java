package org.stagebook.metering.lanes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.loudness.KWeighting;
import org.stagebook.metering.loudness.LoudnessIntegrator;
import org.stagebook.metering.loudness.TickGrid;

/** The whole engine with vector loops against the same with plain ones. */
class VectorEngineTest {

    private static final int SECONDS = 8;

    /** Noise in bursts, so that some pieces are skipped and others are not. */
    private static double[][] signal(long seed, int channels, int rateHz) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, channels)
                .mapToObj(channel -> {
                    double[] samples = random.doubles((long) SECONDS * rateHz - random.nextInt(500), -1, 1)
                            .toArray();
                    double level = 0;
                    for (int frame = 0; frame < samples.length; frame++) {
                        level = frame % 1009 == 0 ? Math.pow(random.nextDouble(), 4) : level;
                        samples[frame] *= level;
                    }
                    return samples;
                })
                .map(samples -> Arrays.copyOf(samples, SECONDS * rateHz))
                .toArray(double[][]::new);
    }

    private record Found(LoudnessIntegrator loudness, LaneEngine.Peaks peaks) {}

    private static Found measure(double[][] signal, int rateHz, Supplier<Kernels> kernels) throws IOException {
        LaneSound sound = new LaneSound(
                rateHz, signal.length, signal[0].length, Optional.empty(), () -> new HeldSound(rateHz, signal));
        LanePlan plan = new LanePlan(
                new TickGrid(rateHz),
                0,
                sound.frames(),
                true,
                Collections.nCopies(signal.length, 1.0),
                new LanePlan.Wanted(true, true, false));
        LoudnessIntegrator loudness = new LoudnessIntegrator(plan.grid());
        try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
            LaneEngine engine = new LaneEngine(executor, 1, kernels);
            return new Found(loudness, engine.measure(sound, plan, new Into(loudness), MeasureProgress.NONE));
        }
    }

    private record Into(LoudnessIntegrator loudness) implements TickConsumer {
        @Override
        public void accept(SpanResult ticks, int count) {
            for (int tick = 0; tick < count; tick++) {
                loudness.accept(ticks.energy(tick));
            }
        }

        @Override
        public void acceptRest(double energy, long frames) {
            loudness.acceptRest(energy, frames);
        }
    }

    private static void assertSame(Found actual, Found expected, String what) {
        assertThat(lufs(actual)).as(what).isCloseTo(lufs(expected), within(1e-9));
        assertThat(actual.loudness.gated().rangeLu().getAsDouble())
                .as(what)
                .isCloseTo(expected.loudness.gated().rangeLu().getAsDouble(), within(1e-9));
        assertThat(actual.peaks).as(what).isEqualTo(expected.peaks);
    }

    private static double lufs(Found found) {
        return found.loudness.gated().integratedLufs().getAsDouble();
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 48000", "2, 2, 44100", "3, 5, 22050", "4, 2, 96000", "5, 1, 192000"})
    void findsTheSameLoudnessAndTheSamePeaks(long seed, int channels, int rateHz) throws IOException {
        double[][] signal = signal(seed, channels, rateHz);
        Found plain = measure(signal, rateHz, PlainKernels::new);
        Found vectors = measure(signal, rateHz, VectorLoops.source()::create);
        assertSame(vectors, plain, "seed " + seed);
    }

    /** The loops change after a number of pieces that hits channels and ticks anywhere. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 100, 333})
    void changingTheLoopsOnTheWayChangesNothing(int pieces) throws IOException {
        double[][] signal = signal(6, 2, 32_000);
        KernelSource source = VectorLoops.source();
        Found plain = measure(signal, 32_000, PlainKernels::new);
        KernelChoice.Warmth warmth = new KernelChoice.Warmth();
        Found changed = measure(
                signal, 32_000, () -> new SwitchingKernels(warmth, new Counting(warmth, pieces), source::create));
        assertThat(warmth.isWarm()).isTrue();
        assertSame(changed, plain, "seed 6");
    }

    /** Plain loops until so many pieces are weighed, and then the end of their turn. */
    private static final class Counting implements Kernels {
        private final Kernels plain = new PlainKernels();
        private final KernelChoice.Warmth warmth;
        private int left;

        Counting(KernelChoice.Warmth warmth, int pieces) {
            this.warmth = warmth;
            this.left = pieces;
        }

        @Override
        public void peaks(double[] samples, int rows, double[] peaks) {
            plain.peaks(samples, rows, peaks);
        }

        @Override
        public void weigh(double[] samples, int rows, KWeighting filter, FilterState state) {
            plain.weigh(samples, rows, filter, state);
            if (left-- == 0) {
                warmth.reach(true);
            }
        }

        @Override
        public void interpolate(double[] samples, int rows, float[][] phases, float[] peaks) {
            plain.interpolate(samples, rows, phases, peaks);
        }
    }

    @Test
    void theBestChoiceIsReadyAfterWaiting() throws InterruptedException {
        VectorLoops.source();
        KernelChoice choice = KernelChoice.best();
        assertThat(choice.get()).isInstanceOf(SwitchingKernels.class);
        assertThat(choice.awaitVectors()).isTrue();
    }
}
