package org.stagebook.edit.change;

import java.time.Instant;
import java.util.Map;

/**
 * The receiver's word on a whole handoff: accepted but for the items named.
 *
 * @param by who says so; may be empty
 * @param role in which role
 * @param at when
 * @param refused paths of the items refused, each with the reason
 */
public record AcceptanceDecision(String by, String role, Instant at, Map<String, String> refused) {
    /** Checks that each refusal has a reason. */
    public AcceptanceDecision {
        refused = Map.copyOf(refused);
        refused.forEach((path, reason) -> {
            if (reason.isBlank()) {
                throw new IllegalArgumentException(
                        "The item " + path + " was refused without a reason. Say what is wrong with it.");
            }
        });
    }
}
