package org.stagebook.playback.mtc;

import java.time.Duration;

/**
 * How a reader behaves when code fails.
 *
 * @param freewheel how long time runs on without code
 * @param jam whether time runs on without end once it was locked, as it does until somebody stops it
 */
public record MtcSettings(Duration freewheel, boolean jam) {

    /** Runs on for a second. */
    public static final MtcSettings USUAL = new MtcSettings(Duration.ofSeconds(1), false);
}
