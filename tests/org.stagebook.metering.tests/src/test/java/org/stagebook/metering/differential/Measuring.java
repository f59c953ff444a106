package org.stagebook.metering.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.Measurer;
import org.stagebook.metering.Programme;
import org.stagebook.metering.lanes.LaneSound;
import org.stagebook.metering.reference.TextbookLoudness;

/** How tests measure noise and compare what was found. */
final class Measuring {

    static final int RATE_HZ = 8_000;
    static final int TICK = RATE_HZ / 100;
    static final double EXACT = 1e-9;

    private Measuring() {}

    static Programme held(RandomProgramme programme) {
        LaneSound sound = ArraySource.sound(programme.sampleRateHz(), programme.channels());
        return new Programme(sound, Optional.of(programme.order()));
    }

    static Measurement measure(RandomProgramme programme, MeasurementRequest request) throws IOException {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            return new Measurer(pool, 2).measure(held(programme), request, MeasureProgress.NONE);
        }
    }

    static TextbookLoudness textbook(RandomProgramme programme) {
        return new TextbookLoudness(programme.planar(), programme.sampleRateHz(), new double[] {1, 1});
    }

    /** Loudness to a rounding: where lanes begin decides where a filter starts, 200 ms before. */
    static void assertSame(Measurement found, Measurement expected) {
        assertThat(found.integratedLufs().getAsDouble())
                .isCloseTo(expected.integratedLufs().getAsDouble(), within(1e-12));
        assertThat(found.loudness().orElseThrow().rangeLu().getAsDouble())
                .isCloseTo(expected.loudness().orElseThrow().rangeLu().getAsDouble(), within(1e-12));
        assertThat(found.truePeak()).isEqualTo(expected.truePeak());
        assertThat(found.samplePeaks()).isEqualTo(expected.samplePeaks());
    }
}
