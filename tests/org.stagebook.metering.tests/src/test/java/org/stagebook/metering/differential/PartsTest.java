package org.stagebook.metering.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stagebook.metering.differential.PartsOfNoise.EVERYTHING;
import static org.stagebook.metering.differential.PartsOfNoise.PARTS;
import static org.stagebook.metering.differential.PartsOfNoise.TICK;
import static org.stagebook.metering.differential.PartsOfNoise.level;
import static org.stagebook.metering.differential.PartsOfNoise.measure;
import static org.stagebook.metering.differential.PartsOfNoise.noise;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stagebook.metering.LevelMeasurement;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.PartMeasurement;
import org.stagebook.metering.Quantity;
import org.stagebook.metering.level.MeterReading;
import org.stagebook.metering.weighting.EquivalentLevel;
import org.stagebook.metering.weighting.FrameRange;
import org.stagebook.metering.weighting.WeightingCurve;

/** Parts lie on ticks, and of each there is every quantity that was asked for: that of the range alone. */
class PartsTest {

    @Test
    void everyQuantityOfAPartIsThatOfTheRangeAlone() throws IOException {
        RandomProgramme programme = noise();
        Measurement found = measure(programme, EVERYTHING.andOf(PARTS));
        assertThat(found.parts()).hasSize(6);
        for (PartMeasurement part : found.parts().subList(0, 4)) {
            Measurement alone = measure(programme, EVERYTHING.within(part.range()));
            assertThat(part.levels().meters()).isEqualTo(alone.levels().meters());
            assertThat(part.levels().statistics()).hasSize(2);
            assertThat(part.levels().correlations()).hasSize(1);
            assertThat(part.levels().clipping().orElseThrow().runs()).isPositive();
            assertThat(part.levels().clipping()).isEqualTo(alone.levels().clipping());
            assertSame(part, alone);
        }
    }

    private static void assertSame(PartMeasurement part, Measurement alone) {
        LevelMeasurement levels = alone.levels();
        for (WeightingCurve curve : WeightingCurve.values()) {
            assertSame(level(part.levels().equivalent(), curve), level(levels.equivalent(), curve));
            assertSame(level(part.levels().firstToLastSound(), curve), level(levels.firstToLastSound(), curve));
        }
        for (int channel = 0; channel < 2; channel++) {
            assertClose(
                    part.levels().statistics().get(channel).rmsDbfs(),
                    levels.statistics().get(channel).rmsDbfs());
            assertClose(
                    part.levels().statistics().get(channel).mean(),
                    levels.statistics().get(channel).mean());
        }
        assertClose(
                part.levels().correlations().getFirst().overall(),
                levels.correlations().getFirst().overall());
        List<OptionalDouble> bands = part.levels().spectrum().orElseThrow().summedDbfs();
        List<OptionalDouble> expected = levels.spectrum().orElseThrow().summedDbfs();
        IntStream.range(0, bands.size()).forEach(band -> assertClose(bands.get(band), expected.get(band)));
        assertThat(part.samplePeakDbfs().orElseThrow())
                .isCloseTo(alone.samplePeak().orElseThrow().decibels(), within(1e-6));
        assertThat(part.truePeakDbtp().orElseThrow())
                .isBetween(part.samplePeakDbfs().orElseThrow(), 6.13);
    }

    private static void assertSame(EquivalentLevel part, EquivalentLevel alone) {
        assertThat(part.range()).isEqualTo(alone.range());
        assertClose(part.levelDb(), alone.levelDb());
        assertClose(part.channelLevelsDb().getFirst(), alone.channelLevelsDb().getFirst());
    }

    private static void assertClose(OptionalDouble found, OptionalDouble expected) {
        assertThat(found.orElseThrow()).isCloseTo(expected.orElseThrow(), within(1e-9));
    }

    @Test
    void partsLieOnTicksWithinWhatIsMeasured() throws IOException {
        RandomProgramme programme = noise();
        List<FrameRange> ranges = measure(programme, EVERYTHING.andOf(PARTS)).parts().stream()
                .map(PartMeasurement::range)
                .toList();
        assertThat(ranges)
                .containsExactly(
                        new FrameRange(123 * TICK, 700 * TICK),
                        new FrameRange(650 * TICK, 900 * TICK),
                        new FrameRange(660 * TICK, 680 * TICK),
                        new FrameRange(800 * TICK, 1_100 * TICK),
                        new FrameRange(0, 0),
                        new FrameRange(1_100 * TICK, 1_100 * TICK));
        FrameRange range = new FrameRange(1_007, 60_007);
        PartMeasurement first = measure(programme, EVERYTHING.within(range).andOf(PARTS))
                .parts()
                .getFirst();
        assertThat(first.range().startFrame() % TICK).isEqualTo(1_007 % TICK);
        assertThat(first.range().frames()).isEqualTo(576 * TICK);
    }

    @Test
    void aPartWithoutSoundHasNoReadings() throws IOException {
        PartMeasurement part = measure(noise(), EVERYTHING.andOf(PARTS)).parts().get(5);
        assertThat(part.loudness().orElseThrow().integratedLufs()).isEmpty();
        assertThat(part.samplePeakDbfs()).isEmpty();
        assertThat(part.truePeakDbtp()).isEmpty();
        assertThat(level(part.levels().equivalent(), WeightingCurve.M).levelDb())
                .isEmpty();
        assertThat(part.levels().meters().get(Quantity.VU))
                .containsOnly(new MeterReading(OptionalDouble.empty(), Optional.empty()));
        assertThat(part.levels().clipping().orElseThrow().runs()).isZero();
        assertThat(part.levels().statistics().getFirst().rmsDbfs()).isEmpty();
    }

    @Test
    void onlyWhatIsAskedForIsThere() throws IOException {
        MeasurementRequest leq =
                MeasurementRequest.of(EnumSet.of(Quantity.LEQ_M)).andOf(PARTS);
        PartMeasurement part = measure(noise(), leq).parts().getFirst();
        assertThat(part.loudness()).isEmpty();
        assertThat(part.samplePeakDbfs()).isEmpty();
        assertThat(part.truePeakDbtp()).isEmpty();
        assertThat(part.levels().equivalent()).containsOnlyKeys(WeightingCurve.M);
        assertThat(part.levels().firstToLastSound()).isEmpty();
        assertThat(part.levels().meters()).isEmpty();
        assertThat(part.levels().spectrum()).isEmpty();
    }
}
