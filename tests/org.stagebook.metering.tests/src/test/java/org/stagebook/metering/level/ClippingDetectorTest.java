package org.stagebook.metering.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.stagebook.metering.level.Signals.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stagebook.audio.SampleFormat;

/** Clipped runs, and the same found by looking at each place by itself. */
class ClippingDetectorTest {

    private static final double TOP_16 = 32_767 / 32_768.0;

    @Test
    void fullScaleIsThatOfTheStoredFormat() {
        double[] clipped = {0, TOP_16, TOP_16, TOP_16, 0, -1, -1, -1, -1, 0.5, TOP_16, TOP_16};
        assertThat(detect(ClippingSetup.of(SampleFormat.PCM_16), clipped))
                .isEqualTo(new Clipping(2, 7, List.of(new ClippedRun(0, 1, 3), new ClippedRun(0, 5, 4))));
        assertThat(detect(ClippingSetup.of(SampleFormat.PCM_24), clipped).runs())
                .isEqualTo(1);
        assertThat(detect(ClippingSetup.of(SampleFormat.FLOAT_32), clipped).runs())
                .isEqualTo(1);
        assertThat(detect(new ClippingSetup(TOP_16, 2, 100), clipped).runs()).isEqualTo(3);
    }

    @Test
    void infinityIsClippedAndNaNIsNot() {
        double[] odd = {Double.POSITIVE_INFINITY, 2, Double.NEGATIVE_INFINITY, Double.NaN, 1, 1};
        assertThat(detect(ClippingSetup.of(SampleFormat.FLOAT_32), odd).first())
                .containsExactly(new ClippedRun(0, 0, 3));
        assertThat(detect(ClippingSetup.of(SampleFormat.FLOAT_32)).runs()).isZero();
    }

    @Test
    void agreesWithASearchPlaceByPlace() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            double[][] planar = new double[3][200];
            for (double[] channel : planar) {
                for (int i = 0; i < channel.length; i++) {
                    channel[i] = random.nextInt(3) > 0 ? (random.nextBoolean() ? 1 : -1) : 0.3;
                }
            }
            ClippingSetup setup = new ClippingSetup(1, 1 + random.nextInt(4), random.nextInt(20));
            ClippingDetector detector = new ClippingDetector(setup, 3);
            feed(detector, random, 50, planar);
            assertThat(detector.clipping()).as("seed %d", seed).isEqualTo(expected(setup, planar));
        }
    }

    @Test
    void senselessSetupsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ClippingSetup(Double.NaN, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ClippingSetup(1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ClippingSetup(1, 1, -1));
    }

    private static Clipping expected(ClippingSetup setup, double[][] planar) {
        List<ClippedRun> runs = new ArrayList<>();
        for (int channel = 0; channel < planar.length; channel++) {
            for (int start = 0; start < planar[channel].length; start++) {
                int length = lengthAt(planar[channel], start);
                boolean begins = start == 0 || lengthAt(planar[channel], start - 1) == 0;
                if (begins && length >= setup.shortestRun()) {
                    runs.add(new ClippedRun(channel, start, length));
                }
            }
        }
        long samples = runs.stream().mapToLong(ClippedRun::length).sum();
        List<ClippedRun> first = runs.stream()
                .sorted(Comparator.comparingLong(ClippedRun::startFrame).thenComparingInt(ClippedRun::channel))
                .limit(setup.listed())
                .toList();
        return new Clipping(runs.size(), samples, first);
    }

    private static int lengthAt(double[] samples, int start) {
        int end = start;
        while (end < samples.length && Math.abs(samples[end]) >= 1) {
            end++;
        }
        return end - start;
    }

    private static Clipping detect(ClippingSetup setup, double... samples) {
        ClippingDetector detector = new ClippingDetector(setup, 1);
        feed(detector, samples);
        return detector.clipping();
    }
}
