package org.stagebook.metering.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stagebook.metering.differential.PartsOfNoise.PARTS;
import static org.stagebook.metering.differential.PartsOfNoise.RATE_HZ;
import static org.stagebook.metering.differential.PartsOfNoise.measure;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.PartMeasurement;
import org.stagebook.metering.truepeak.Peak;
import org.stagebook.metering.truepeak.TruePeakFilter;
import org.stagebook.metering.truepeak.TruePeakMethod;
import org.stagebook.metering.weighting.FrameRange;

/** True peaks of parts, by both methods. */
class PartPeaksTest {

    @Test
    void truePeaksAreThoseOfInterpolatingTheRange() throws IOException {
        RandomProgramme programme = StereoNoise.of(RATE_HZ, 11.0061);
        Measurement found = measure(programme, MeasurementRequest.DELIVERY.andOf(PARTS));
        for (PartMeasurement part : found.parts().subList(0, 4)) {
            assertThat(part.truePeakDbtp().orElseThrow())
                    .isCloseTo(20 * Math.log10(interpolated(programme, part.range())), within(2e-5));
            Measurement alone = measure(programme, MeasurementRequest.DELIVERY.within(part.range()));
            assertThat(part.truePeakDbtp().orElseThrow())
                    .isCloseTo(alone.truePeak().orElseThrow().decibels(), within(2e-5));
        }
    }

    @Test
    void finePeaksAreThoseOfTheRangeAlone() throws IOException {
        RandomProgramme programme = StereoNoise.of(RATE_HZ, 11.0061);
        MeasurementRequest fine = MeasurementRequest.DELIVERY.with(TruePeakMethod.OVERSAMPLED_16);
        Measurement found = measure(programme, fine.andOf(PARTS));
        assertThat(found.peaks().truePeakMethod()).isEqualTo(TruePeakMethod.OVERSAMPLED_16);
        assertThat(found.truePeak().orElseThrow().decibels())
                .isGreaterThanOrEqualTo(found.samplePeak().orElseThrow().decibels());
        for (PartMeasurement part : found.parts().subList(0, 4)) {
            Measurement alone = measure(programme, fine.within(part.range()));
            Peak peak = alone.truePeak().orElseThrow();
            assertThat(part.truePeakDbtp()).hasValue(peak.decibels());
            assertThat(part.range().contains(peak.frame())).isTrue();
        }
        assertThat(found.parts().get(5).truePeakDbtp()).isEmpty();
    }

    private static double interpolated(RandomProgramme programme, FrameRange range) {
        TruePeakFilter filter = TruePeakFilter.at(RATE_HZ);
        double peak = 0;
        for (double[] channel : programme.channels()) {
            double[] padded = new double[11 + channel.length];
            System.arraycopy(channel, 0, padded, 11, channel.length);
            for (int frame = (int) range.startFrame(); frame < range.endFrame(); frame++) {
                peak = Math.max(peak, Math.abs(channel[frame]));
                peak = Math.max(peak, filter.magnitudeAt(padded, frame + 11, 1));
            }
        }
        return peak;
    }
}
