package org.stagebook.playback.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.playback.plan.Fade;
import org.stagebook.playback.plan.MonitorSource;
import org.stagebook.playback.plan.PlannedClip;
import org.stagebook.playback.plan.RenderPlan;

class LoudnessMatchTest {

    private static final int RATE = 48_000;
    private static final long LENGTH = 20L * RATE;

    /** Noise whose level changes every second. */
    private record Noise(int sampleRateHz, long seed, double gain) implements SoundSource {
        @Override
        public int channels() {
            return 2;
        }

        @Override
        public long frames() {
            return LENGTH;
        }

        @Override
        public int read(long startFrame, double[][] planar) {
            int count = Math.clamp(LENGTH - startFrame, 0, planar[0].length);
            for (int i = 0; i < count; i++) {
                long frame = startFrame + i;
                double level = gain * (0.05 + 0.04 * (frame / RATE % 5));
                SplittableRandom random = new SplittableRandom(seed * 31 + frame);
                planar[0][i] = level * (2 * random.nextDouble() - 1);
                planar[1][i] = level * (2 * random.nextDouble() - 1);
            }
            return count;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    private static RenderPlan plan(List<Double> gainsDb, List<Double> extraDb) {
        List<MonitorSource> sources = new ArrayList<>();
        for (int i = 0; i < gainsDb.size(); i++) {
            int seed = i;
            double gain = Math.pow(10, gainsDb.get(i) / 20);
            sources.add(MonitorSource.of(
                    "Version " + i,
                    ChannelOrder.L_R,
                    List.of(new PlannedClip(
                            () -> new Noise(RATE, seed, gain),
                            new PlannedClip.Place(0, 0, LENGTH),
                            List.of(0, 1),
                            new PlannedClip.Level(extraDb.get(i), Fade.NONE, Fade.NONE)))));
        }
        return new RenderPlan(RATE, LENGTH, sources);
    }

    private static LoudnessMatch measure(RenderPlan plan, long start, long end) throws IOException {
        return LoudnessMatch.measure(plan, start, end, (source, reason) -> {}, () -> false);
    }

    @ParameterizedTest
    @ValueSource(longs = {300_007, 48_000, 15_000, 5_000})
    void whatIsMatchedIsEquallyLoud(long frames) throws IOException {
        List<Double> levels = List.of(0.0, -3.7, 4.2);
        LoudnessMatch first = measure(plan(levels, List.of(0.0, 0.0, 0.0)), 100_000, 100_000 + frames);

        LoudnessMatch matched = measure(plan(levels, first.gainsDb()), 100_000, 100_000 + frames);

        double reference = matched.lufs().get(1).orElseThrow();
        assertThat(first.gainsDb().get(1)).as("the softest is left as it is").isZero();
        assertThat(first.gainsDb()).allMatch(gain -> gain <= 0);
        for (OptionalDouble lufs : matched.lufs()) {
            assertThat(lufs.orElseThrow()).isCloseTo(reference, within(0.1));
        }
    }

    @Test
    void measuresAToneAsItsStandardSays() throws IOException {
        SoundSource tone = new SoundSource() {
            @Override
            public int sampleRateHz() {
                return RATE;
            }

            @Override
            public int channels() {
                return 2;
            }

            @Override
            public long frames() {
                return LENGTH;
            }

            @Override
            public int read(long startFrame, double[][] planar) {
                for (int i = 0; i < planar[0].length; i++) {
                    planar[0][i] = 0.1 * Math.sin(2 * Math.PI * 997 / RATE * (startFrame + i));
                    planar[1][i] = planar[0][i];
                }
                return planar[0].length;
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        RenderPlan plan = new RenderPlan(
                RATE,
                LENGTH,
                List.of(MonitorSource.of(
                        "Tone",
                        ChannelOrder.L_R,
                        List.of(new PlannedClip(
                                () -> tone,
                                new PlannedClip.Place(0, 0, LENGTH),
                                List.of(0, 1),
                                PlannedClip.Level.UNCHANGED)))));

        assertThat(measure(plan, 0, 10L * RATE).lufs().get(0).orElseThrow()).isCloseTo(-20.0, within(0.01));
    }

    @Test
    void silenceIsLeftAlone() {
        LoudnessMatch match =
                LoudnessMatch.of(List.of(OptionalDouble.empty(), OptionalDouble.of(-20), OptionalDouble.of(-23)));

        assertThat(match.gainsDb()).containsExactly(0.0, -3.0, 0.0);
    }
}
