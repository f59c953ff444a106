package org.stagebook.metering.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stagebook.metering.level.Signals.feed;
import static org.stagebook.metering.level.Signals.noise;
import static org.stagebook.metering.level.Signals.sine;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sample peak, DC offset and RMS. */
class SampleMeterTest {

    @Test
    void aToneOnAnOffset() {
        double[] tone = sine(1_000, -20, 48_000, 48_000);
        Arrays.setAll(tone, i -> tone[i] + 0.01);
        SampleMeter meter = new SampleMeter(2);
        feed(meter, new Random(1), 700, tone, new double[48_000]);
        SampleStatistics first = meter.channels().getFirst();
        assertThat(first.mean()).hasValueCloseTo(0.01, within(1e-12));
        assertThat(first.dcOffsetDbfs()).hasValueCloseTo(-40.0, within(1e-9));
        assertThat(first.rmsDbfs()).hasValueCloseTo(10 * Math.log10(2 * (0.005 + 0.0001)), within(1e-9));
        assertThat(first.peak().orElseThrow().dbfs()).isCloseTo(20 * Math.log10(0.11), within(1e-9));
        assertThat(first.peak().orElseThrow().frame() % 48).isEqualTo(12);
        SampleStatistics second = meter.channels().get(1);
        assertThat(second.peak()).isEmpty();
        assertThat(second.mean()).hasValue(0);
        assertThat(second.rmsDbfs()).isEmpty();
        assertThat(meter.peak()).isEqualTo(first.peak());
    }

    @Test
    void theFirstOfEqualPeaksIsNamed() {
        SampleMeter meter = new SampleMeter(2);
        feed(meter, new double[] {0, 0, 0.5, 0.5}, new double[] {0, -0.5, 0, 0.1});
        assertThat(meter.channels().getFirst().peak().orElseThrow().frame()).isEqualTo(2);
        assertThat(meter.peak().orElseThrow().frame()).isEqualTo(1);
    }

    @Test
    void damagedSamplesAreCountedAndLeftOut() {
        double[] damaged = {0.5, Double.NaN, -0.25, Double.NEGATIVE_INFINITY, 1e300, 0.25};
        SampleMeter meter = new SampleMeter(2);
        feed(meter, damaged, noise(new Random(1), 6));
        SampleStatistics statistics = meter.channels().getFirst();
        assertThat(statistics.damagedSamples()).isEqualTo(3);
        assertThat(statistics.mean()).hasValueCloseTo(0.5 / 3, within(1e-12));
        assertThat(statistics.peak()).contains(LevelAt.ofAmplitude(0.5, 0));
        assertThat(meter.channels().get(1).damagedSamples()).isZero();
    }

    @Test
    void whatIsTooSmallForSoundIsSilence() {
        SampleMeter meter = new SampleMeter(1);
        feed(meter, new double[] {1e-310, -1e-61, Double.MIN_VALUE});
        assertThat(meter.channels().getFirst())
                .isEqualTo(new SampleStatistics(Optional.empty(), OptionalDouble.of(0), OptionalDouble.empty(), 0));
    }

    @Test
    void nothingAndNothingButDamageHaveNoResults() {
        SampleMeter meter = new SampleMeter(1);
        assertThat(meter.channels().getFirst().mean()).isEmpty();
        feed(meter, new double[] {Double.NaN});
        assertThat(meter.channels().getFirst().mean()).isEmpty();
        assertThat(meter.channels().getFirst().rmsDbfs()).isEmpty();
        assertThat(meter.peak()).isEmpty();
        feed(meter, new double[] {-1});
        assertThat(meter.peak()).contains(new LevelAt(0, 1));
        assertThat(meter.channels().getFirst().mean()).hasValue(-1);
    }
}
