package org.stagebook.metering.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.metering.LevelMeasurement;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.Measurer;
import org.stagebook.metering.PartMeasurement;
import org.stagebook.metering.Programme;
import org.stagebook.metering.Quantity;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.metering.weighting.EquivalentLevel;
import org.stagebook.metering.weighting.FrameRange;

/** Whatever was measured, a frame in a result is one of the recording. */
class RecordingFramesTest {

    private static final int RATE_HZ = 8_000;
    private static final FrameRange RANGE = new FrameRange(RATE_HZ, 9 * RATE_HZ);
    private static final FrameRange PART = new FrameRange(2 * RATE_HZ, 7 * RATE_HZ);

    /** A burst at full scale from 4 s to 4.5 s, of opposite polarity in both channels. */
    private static final FrameRange BURST = new FrameRange(4 * RATE_HZ, 4 * RATE_HZ + RATE_HZ / 2);

    private static Measurement measure() throws IOException {
        double[] left = new double[10 * RATE_HZ];
        double[] right = new double[10 * RATE_HZ];
        for (int frame = (int) BURST.startFrame(); frame < BURST.endFrame(); frame++) {
            left[frame] = frame / 8 % 2 == 0 ? 1 : -1;
            right[frame] = -left[frame];
        }
        Programme programme =
                new Programme(ArraySource.sound(RATE_HZ, List.of(left, right)), Optional.of(ChannelOrder.L_R));
        MeasurementRequest request = MeasurementRequest.of(EnumSet.allOf(Quantity.class))
                .andFirstToLastSound()
                .within(RANGE)
                .andOf(List.of(PART));
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            return new Measurer(executor, 2).measure(programme, request, MeasureProgress.NONE);
        }
    }

    @Test
    void framesOfTheRangeAndOfItsPartsAreThoseOfTheRecording() throws IOException {
        Measurement found = measure();
        PartMeasurement part = found.parts().getFirst();
        assertThat(found.samplePeak().orElseThrow().frame()).isEqualTo(BURST.startFrame());
        assertLoudness(found.loudness().orElseThrow());
        assertLoudness(part.loudness().orElseThrow());
        assertLevels(found.levels());
        assertLevels(part.levels());
        assertThat(found.levels().equivalent().values())
                .extracting(EquivalentLevel::range)
                .containsOnly(RANGE);
        assertThat(part.levels().equivalent().values())
                .extracting(EquivalentLevel::range)
                .containsOnly(PART);
    }

    private static void assertLoudness(Loudness loudness) {
        assertThat(loudness.maxMomentary().orElseThrow().endFrame())
                .isBetween(BURST.startFrame() + RATE_HZ * 4 / 10, BURST.endFrame());
        assertThat(loudness.maxShortTerm().orElseThrow().endFrame())
                .isBetween(BURST.endFrame(), BURST.startFrame() + 3L * RATE_HZ);
    }

    private static void assertLevels(LevelMeasurement levels) {
        levels.meters()
                .values()
                .forEach(readings -> assertThat(readings)
                        .allSatisfy(reading -> assertThat(
                                        reading.highest().orElseThrow().frame())
                                .isBetween(BURST.startFrame(), BURST.endFrame() + RATE_HZ / 10)));
        assertThat(levels.correlations().getFirst().lowestFrame().orElseThrow())
                .isBetween(BURST.startFrame(), BURST.endFrame() + RATE_HZ);
        assertThat(levels.statistics())
                .allSatisfy(channel ->
                        assertThat(channel.peak().orElseThrow().frame()).isEqualTo(BURST.startFrame()));
        assertThat(levels.clipping().orElseThrow().first().getFirst().startFrame())
                .isEqualTo(BURST.startFrame());
        assertThat(levels.firstToLastSound().values())
                .extracting(EquivalentLevel::range)
                .containsOnly(BURST);
    }
}
