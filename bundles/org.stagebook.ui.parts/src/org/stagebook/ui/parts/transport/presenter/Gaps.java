package org.stagebook.ui.parts.transport.presenter;

import org.stagebook.playback.engine.Health;

/**
 * What was not heard as it should, as a bar shows it.
 *
 * @param label a few words, empty where all was heard without a gap
 * @param explanation whole sentences
 */
public record Gaps(String label, String explanation) {

    public static final Gaps NONE = new Gaps("", "");

    static Gaps of(Health health) {
        if (health.isGapless()) {
            return NONE;
        }
        long all = health.underruns() + health.deviceUnderruns();
        return new Gaps(
                all + (all == 1 ? " gap" : " gaps"),
                "Sound was not read in time " + times(health.underruns()) + ", and the device came too late "
                        + times(health.deviceUnderruns())
                        + ". What was heard is not what is recorded. Close other programs, or move the recordings to a faster disk.");
    }

    private static String times(long count) {
        return count == 1 ? "once" : count + " times";
    }
}
