package org.stagebook.interchange.otio;

import java.util.Optional;
import org.stagebook.interchange.otio.JsonNode.Fields;
import org.stagebook.timebase.FrameRate;

/**
 * A TimeRange, in flicks.
 *
 * @param start in the time of the object it is of
 * @param length not negative
 * @param rate of its start, if that is a frame rate
 */
record OtioSpan(long start, long length, Optional<FrameRate> rate) {

    /** The range of a field; empty if there is none, or none that is a range. */
    static Optional<OtioSpan> of(Fields fields, String key) {
        return fields.object(key)
                .flatMap(range -> OtioTime.of(range, "start_time")
                        .flatMap(start -> OtioTime.of(range, "duration")
                                .filter(length -> length.value() >= 0)
                                .map(length -> new OtioSpan(start.flicks(), length.flicks(), start.frameRate()))));
    }

    long end() {
        return start + length;
    }
}
