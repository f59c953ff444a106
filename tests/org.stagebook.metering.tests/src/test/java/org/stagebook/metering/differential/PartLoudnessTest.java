package org.stagebook.metering.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stagebook.metering.differential.PartsOfNoise.PARTS;
import static org.stagebook.metering.differential.PartsOfNoise.measure;
import static org.stagebook.metering.differential.PartsOfNoise.noise;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.metering.LoudnessRevision;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.MeasurementSeries;
import org.stagebook.metering.PartMeasurement;
import org.stagebook.metering.Quantity;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.metering.reference.TextbookLoudness;
import org.stagebook.metering.weighting.FrameRange;

/** Loudness of parts beside the textbook, and the ratio that needs it along time. */
class PartLoudnessTest {

    /** Where 10 ms are no whole number of frames, those of a part are not those of the beginning. */
    @ParameterizedTest
    @ValueSource(ints = {8_000, 11_025, 22_050, 44_056, 47_952})
    void loudnessIsThatOfTheTextbooksWindowsWithinThePart(int rateHz) throws IOException {
        RandomProgramme programme = StereoNoise.of(rateHz, 11.0061);
        int startFrame = rateHz / 3;
        FrameRange range = new FrameRange(startFrame, programme.frames());
        TextbookLoudness textbook = new TextbookLoudness(programme.planar(), rateHz, new double[] {1, 1})
                .within(startFrame, programme.frames());
        List<FrameRange> parts = List.of(part(rateHz, startFrame, 123), part(rateHz, startFrame, 377));
        for (LoudnessRevision revision : List.of(LoudnessRevision.BS_1770_1, LoudnessRevision.BS_1770_5)) {
            Measurement found = measure(
                    programme,
                    MeasurementRequest.DELIVERY.within(range).by(revision).andOf(parts));
            assertSame(found.parts().get(0).loudness().orElseThrow(), textbook.part(123, 123 + 577), revision);
            assertSame(found.parts().get(1).loudness().orElseThrow(), textbook.part(377, 377 + 577), revision);
        }
    }

    private static FrameRange part(int rateHz, int startFrame, int firstTick) {
        return new FrameRange(
                startFrame + Math.round(firstTick * rateHz / 100.0),
                startFrame + Math.round((firstTick + 577) * rateHz / 100.0));
    }

    private static void assertSame(Loudness found, TextbookLoudness textbook, LoudnessRevision revision) {
        OptionalDouble integrated = revision.isGated() ? textbook.integratedLufs() : textbook.ungatedLufs();
        assertThat(found.integratedLufs()).hasValueCloseTo(integrated.orElseThrow(), within(1e-9));
        assertThat(found.rangeLu()).hasValueCloseTo(textbook.loudnessRangeLu().orElseThrow(), within(1e-9));
        assertThat(found.maxMomentary().orElseThrow().lufs())
                .isCloseTo(textbook.maxMomentary().lufs().orElseThrow(), within(1e-9));
        assertThat(found.maxShortTerm().orElseThrow().lufs())
                .isCloseTo(textbook.maxShortTerm().lufs().orElseThrow(), within(1e-9));
    }

    @Test
    void theLeastRatioOfPeakToLoudnessIsThatOfTheSeries() throws IOException {
        RandomProgramme programme = noise();
        EnumSet<Quantity> only = EnumSet.of(Quantity.PEAK_TO_SHORT_TERM);
        Measurement streamed = measure(programme, MeasurementRequest.of(only).andOf(PARTS));
        Measurement kept = measure(programme, MeasurementRequest.DELIVERY.withSeries());
        double expected = leastRatio(kept.series().orElseThrow());
        assertThat(streamed.leastPeakToShortTermLu()).hasValueCloseTo(expected, within(1e-9));
        assertThat(kept.leastPeakToShortTermLu()).hasValueCloseTo(expected, within(1e-9));
        assertThat(streamed.loudness()).isEmpty();
        assertThat(streamed.truePeak()).isEmpty();
        assertThat(measure(programme, MeasurementRequest.DELIVERY).leastPeakToShortTermLu())
                .isEmpty();
        PartMeasurement part = streamed.parts().getFirst();
        Measurement alone = measure(programme, MeasurementRequest.of(only).within(part.range()));
        assertThat(part.leastPeakToShortTermLu())
                .hasValueCloseTo(alone.leastPeakToShortTermLu().orElseThrow(), within(1e-9));
        assertThat(streamed.parts().get(2).leastPeakToShortTermLu()).isEmpty();
    }

    private static double leastRatio(MeasurementSeries series) {
        List<MeasurementSeries.Point> points = series.points();
        return IntStream.rangeClosed(30, points.size())
                .mapToDouble(end -> points.subList(end - 30, end).stream()
                                .mapToDouble(MeasurementSeries.Point::truePeakDbtp)
                                .max()
                                .orElseThrow()
                        - points.get(end - 1).shortTermLufs())
                .min()
                .orElseThrow();
    }
}
