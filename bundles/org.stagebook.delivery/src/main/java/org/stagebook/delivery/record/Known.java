package org.stagebook.delivery.record;

import java.util.Map;
import java.util.Optional;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.delivery.rule.Stated;
import org.stagebook.timebase.Duration;

/**
 * What is known of the sound of a deliverable beyond its files.
 *
 * @param reel the picture it belongs to
 * @param length how long it has to be
 * @param stated what people read from meters of the studio, by quantity
 * @param channels what is known of their order
 */
public record Known(
        Optional<ReelPlace> reel, Optional<Duration> length, Map<String, Stated> stated, UserHint channels) {

    /** Copies the map. */
    public Known {
        stated = Map.copyOf(stated);
    }

    /** Only the picture. */
    public static Known of(Optional<ReelPlace> reel) {
        return new Known(reel, Optional.empty(), Map.of(), UserHint.NONE);
    }
}
