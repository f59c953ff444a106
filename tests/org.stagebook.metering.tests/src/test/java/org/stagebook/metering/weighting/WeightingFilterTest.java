package org.stagebook.metering.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stagebook.metering.level.Signals.sine;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the digital weightings do to samples. */
class WeightingFilterTest {

    private static final int RATE = 48_000;

    @ParameterizedTest
    @EnumSource(WeightingCurve.class)
    void itsReferenceFrequencyPassesAsItIs(WeightingCurve curve) {
        double[] tone = sine(curve.referenceHz(), 0, RATE, 2 * RATE);
        double[] weighted = filtered(new WeightingFilter(curve, RATE), tone);
        double[] steady = Arrays.copyOfRange(weighted, RATE, 2 * RATE);
        double power = Arrays.stream(steady).map(sample -> sample * sample).sum() / RATE;
        assertThat(power).isCloseTo(0.5, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(WeightingCurve.class)
    void aDirectCurrentVanishes(WeightingCurve curve) {
        double[] offset = new double[10 * RATE];
        Arrays.fill(offset, 0.5);
        double[] weighted = filtered(new WeightingFilter(curve, RATE), offset);
        assertThat(Math.abs(weighted[weighted.length - 1])).isLessThan(1e-12);
    }

    @ParameterizedTest
    @EnumSource(WeightingCurve.class)
    void whatRingsDiesWithoutDenormalNumbers(WeightingCurve curve) {
        double[] click = new double[10 * RATE];
        click[100] = 1;
        double[] weighted = filtered(new WeightingFilter(curve, RATE), click);
        long denormal = Arrays.stream(weighted)
                .filter(sample -> sample != 0 && Math.abs(sample) < Double.MIN_NORMAL)
                .count();
        assertThat(denormal).isLessThan(100);
        assertThat(weighted[weighted.length - 1]).isZero();
    }

    private static double[] filtered(WeightingFilter filter, double[] samples) {
        double[] weighted = new double[WeightingFilter.BLOCK];
        return IntStream.iterate(0, start -> start < samples.length, start -> start + WeightingFilter.BLOCK)
                .mapToObj(start -> {
                    int count = Math.min(WeightingFilter.BLOCK, samples.length - start);
                    filter.filter(Arrays.copyOfRange(samples, start, start + count), count, weighted);
                    return Arrays.copyOf(weighted, count);
                })
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }
}
