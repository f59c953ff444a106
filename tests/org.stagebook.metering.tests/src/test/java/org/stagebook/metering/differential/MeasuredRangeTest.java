package org.stagebook.metering.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stagebook.metering.differential.Measuring.EXACT;
import static org.stagebook.metering.differential.Measuring.RATE_HZ;
import static org.stagebook.metering.differential.Measuring.TICK;
import static org.stagebook.metering.differential.Measuring.measure;
import static org.stagebook.metering.differential.Measuring.textbook;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.MeasurementSeries;
import org.stagebook.metering.PartMeasurement;
import org.stagebook.metering.truepeak.Peak;
import org.stagebook.metering.truepeak.TruePeakFilter;
import org.stagebook.metering.weighting.FrameRange;

/** Ranges and parts of a programme, and its values along time. */
class MeasuredRangeTest {

    /** The two gates of BS.1770 over blocks from one tick to another. */
    private static double gated(double[] momentary, int fromTick, int toTick) {
        double[] blocks = new double[(toTick - fromTick - 30) / 10];
        Arrays.setAll(blocks, block -> Math.pow(10, momentary[fromTick + 40 + 10 * block] / 10));
        double absolute = meanAbove(blocks, 1e-7);
        return 10 * Math.log10(meanAbove(blocks, Math.max(1e-7, absolute / 10)));
    }

    private static double meanAbove(double[] powers, double gate) {
        return Arrays.stream(powers).filter(power -> power > gate).average().orElseThrow();
    }

    @Test
    void aRangeIsMeasuredWithFiltersThatHeardWhatPrecedesIt() throws IOException {
        RandomProgramme programme = StereoNoise.of(RATE_HZ, 12);
        FrameRange range = new FrameRange(233 * TICK, 933 * TICK);
        Measurement found = measure(programme, MeasurementRequest.DELIVERY.within(range));
        double[] momentary = textbook(programme).momentaryLufs();
        assertThat(found.range()).isEqualTo(range);
        assertThat(found.integratedLufs().getAsDouble()).isCloseTo(gated(momentary, 233, 933), within(EXACT));
        double loudest = Arrays.stream(momentary, 273, 934).max().orElseThrow();
        assertThat(found.loudness().orElseThrow().maxMomentary().orElseThrow().lufs())
                .isCloseTo(loudest, within(EXACT));
    }

    @Test
    void peaksOfARangeLieInIt() throws IOException {
        RandomProgramme programme = StereoNoise.of(RATE_HZ, 3);
        FrameRange range = new FrameRange(5_000, 15_000);
        programme.channels().get(0)[4_999] = 0.999;
        programme.channels().get(1)[15_000] = -0.999;
        programme.channels().get(1)[14_999] = 0.99;
        Measurement found = measure(programme, MeasurementRequest.DELIVERY.within(range));
        assertThat(found.samplePeak()).contains(new Peak(0.99, 1, 14_999));
        assertThat(found.truePeak().orElseThrow().frame()).isBetween(5_000L, 14_999L);
        FrameRange beyond = new FrameRange(20_000, Long.MAX_VALUE);
        assertThat(measure(programme, MeasurementRequest.DELIVERY.within(beyond))
                        .range())
                .isEqualTo(new FrameRange(20_000, 24_000));
    }

    @Test
    void partsAreWhatTheyAreByThemselves() throws IOException {
        RandomProgramme programme = StereoNoise.of(RATE_HZ, 14);
        List<FrameRange> parts = List.of(
                new FrameRange(0, 400 * TICK),
                new FrameRange(123 * TICK + 39, 700 * TICK - 40),
                new FrameRange(650 * TICK, Long.MAX_VALUE),
                new FrameRange(10, 20));
        Measurement found = measure(programme, MeasurementRequest.DELIVERY.andOf(parts));
        assertThat(found.parts()).hasSize(4);
        assertThat(found.parts().get(1).range()).isEqualTo(new FrameRange(123 * TICK, 700 * TICK));
        assertThat(found.parts().get(3).loudness().orElseThrow().integratedLufs())
                .isEmpty();
        for (PartMeasurement part : found.parts().subList(0, 3)) {
            Measurement alone = measure(programme, MeasurementRequest.DELIVERY.within(part.range()));
            assertThat(part.loudness().orElseThrow().integratedLufs().getAsDouble())
                    .isCloseTo(alone.integratedLufs().getAsDouble(), within(EXACT));
            assertThat(part.loudness().orElseThrow().rangeLu().getAsDouble())
                    .isCloseTo(alone.loudness().orElseThrow().rangeLu().getAsDouble(), within(EXACT));
            assertThat(part.samplePeakDbfs().getAsDouble())
                    .isCloseTo(alone.samplePeak().orElseThrow().decibels(), within(1e-6));
        }
        assertThat(found.integratedLufs().getAsDouble())
                .isCloseTo(textbook(programme).integratedLufs().getAsDouble(), within(EXACT));
    }

    @Test
    void valuesAlongTimeAreTheTextbooks() throws IOException {
        RandomProgramme programme = StereoNoise.of(RATE_HZ, 5.25);
        MeasurementSeries series = measure(programme, MeasurementRequest.DELIVERY.withSeries())
                .series()
                .orElseThrow();
        double[] momentary = textbook(programme).momentaryLufs();
        double[] shortTerm = textbook(programme).shortTermLufs();
        assertThat(series.points()).hasSize(52);
        for (int index = 0; index < 52; index++) {
            MeasurementSeries.Point point = series.points().get(index);
            int tick = 10 * (index + 1);
            assertThat(point.endFrame()).isEqualTo((long) tick * TICK);
            assertThat(point.momentaryLufs()).isCloseTo(momentary[tick], within(EXACT));
            assertThat(point.shortTermLufs()).isCloseTo(shortTerm[tick], within(EXACT));
            assertPeaks(point, programme, (tick - 10) * TICK);
        }
    }

    private static void assertPeaks(MeasurementSeries.Point point, RandomProgramme programme, int from) {
        TruePeakFilter filter = TruePeakFilter.at(RATE_HZ);
        double sample = 0;
        double interpolated = 0;
        for (double[] channel : programme.channels()) {
            double[] padded = new double[11 + channel.length];
            System.arraycopy(channel, 0, padded, 11, channel.length);
            for (int frame = from; frame < from + 10 * TICK; frame++) {
                sample = Math.max(sample, Math.abs(channel[frame]));
                interpolated = Math.max(interpolated, filter.magnitudeAt(padded, frame + 11, 1));
            }
        }
        assertThat(point.samplePeakDbfs()).isCloseTo(20 * Math.log10(sample), within(1e-6));
        assertThat(point.truePeakDbtp()).isCloseTo(20 * Math.log10(Math.max(sample, interpolated)), within(2e-5));
    }
}
