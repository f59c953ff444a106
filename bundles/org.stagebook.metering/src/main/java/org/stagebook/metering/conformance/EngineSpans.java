package org.stagebook.metering.conformance;

import java.util.List;
import org.stagebook.metering.lanes.LaneSound;
import org.stagebook.metering.weighting.FrameRange;

/** Which parts of a programme hold the windows that end within the spans of a test case. */
final class EngineSpans {

    private static final double MOMENTARY_SECONDS = 0.4;
    private static final double SHORT_TERM_SECONDS = 3;

    private final LaneSound sound;
    private final List<FrameRange> parts;

    EngineSpans(LaneSound sound, List<Expectation> wanted) {
        this.sound = sound;
        parts = wanted.stream()
                .filter(expectation -> isMaximum(expectation.reading()))
                .filter(expectation -> !expectation.span().equals(TimeSpan.WHOLE))
                .map(expectation -> part(expectation.reading(), expectation.span()))
                .distinct()
                .toList();
    }

    private static boolean isMaximum(Reading reading) {
        return reading == Reading.MAX_MOMENTARY || reading == Reading.MAX_SHORT_TERM;
    }

    /** What the engine is to measure besides the whole. */
    List<FrameRange> parts() {
        return parts;
    }

    /** Which of the parts a reading is taken from. */
    int indexOf(Reading reading, TimeSpan span) {
        return parts.indexOf(part(reading, span));
    }

    int sampleRateHz() {
        return sound.sampleRateHz();
    }

    /** A window that ends where the span begins has begun before it. */
    private FrameRange part(Reading reading, TimeSpan span) {
        double window = reading == Reading.MAX_MOMENTARY ? MOMENTARY_SECONDS : SHORT_TERM_SECONDS;
        long start = Math.round(Math.max(0, span.fromSeconds() - window) * sound.sampleRateHz());
        double end = Math.min(span.toSeconds() * sound.sampleRateHz(), (double) sound.frames());
        return new FrameRange(start, Math.round(end));
    }
}
