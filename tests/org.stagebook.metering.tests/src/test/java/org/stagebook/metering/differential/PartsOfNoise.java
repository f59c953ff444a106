package org.stagebook.metering.differential;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.Measurer;
import org.stagebook.metering.Programme;
import org.stagebook.metering.Quantity;
import org.stagebook.metering.weighting.EquivalentLevel;
import org.stagebook.metering.weighting.FrameRange;
import org.stagebook.metering.weighting.WeightingCurve;

/** Noise at a cheap rate and parts of it, as the tests of parts measure them. */
final class PartsOfNoise {

    static final int RATE_HZ = 8_000;
    static final int TICK = RATE_HZ / 100;
    static final MeasurementRequest EVERYTHING =
            MeasurementRequest.of(EnumSet.allOf(Quantity.class)).andFirstToLastSound();

    /** Two that overlap, one within them, one to the end, one too short and one beyond the end. */
    static final List<FrameRange> PARTS = List.of(
            new FrameRange(123 * TICK + 39, 700 * TICK - 39),
            new FrameRange(650 * TICK, 900 * TICK),
            new FrameRange(660 * TICK, 680 * TICK),
            new FrameRange(800 * TICK, Long.MAX_VALUE),
            new FrameRange(10, 20),
            new FrameRange(9_000 * TICK, 10_000 * TICK));

    /** Noise that clips here and there, at another rate than 10 ms divide at its end. */
    static RandomProgramme noise() {
        RandomProgramme programme = StereoNoise.of(RATE_HZ, 11.0061);
        for (double[] channel : programme.channels()) {
            for (int frame = 0; frame < channel.length; frame++) {
                channel[frame] = frame % 1_500 < 4 ? 1 : channel[frame];
            }
        }
        return programme;
    }

    static Measurement measure(RandomProgramme programme, MeasurementRequest request) throws IOException {
        Programme sound = new Programme(
                ArraySource.sound(programme.sampleRateHz(), programme.channels()), Optional.of(programme.order()));
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            return new Measurer(pool, 2).measure(sound, request, MeasureProgress.NONE);
        }
    }

    static EquivalentLevel level(Map<WeightingCurve, EquivalentLevel> levels, WeightingCurve curve) {
        return Optional.ofNullable(levels.get(curve)).orElseThrow();
    }

    private PartsOfNoise() {}
}
