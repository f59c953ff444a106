package org.stagebook.edit.change;

import java.util.Map;
import java.util.Optional;
import org.stagebook.model.HandoffState;
import org.stagebook.model.Verdict;

/**
 * The receiver's word on a whole handoff: accepted, but for what is said of single items.
 *
 * @param said who says so, in which role, when, and what about all of it
 * @param words by path of the item; items that are not named are accepted
 */
public record AcceptanceDecision(StateWord said, Map<String, ItemWord> words) {
    public AcceptanceDecision {
        words = Map.copyOf(words);
    }

    /** The word on one item. */
    ItemWord of(String path) {
        return Optional.ofNullable(words.get(path)).orElse(ItemWord.ACCEPTED);
    }

    /**
     * The state of a handoff whose items have these verdicts: while something is queried nothing is accepted yet.
     */
    public static HandoffState state(Iterable<Verdict> verdicts) {
        HandoffState state = HandoffState.ACCEPTED;
        for (Verdict verdict : verdicts) {
            if (verdict == Verdict.QUERIED) {
                return HandoffState.RECEIVED;
            }
            if (verdict == Verdict.REFUSED) {
                state = HandoffState.ACCEPTED_WITH_EXCEPTIONS;
            }
        }
        return state;
    }
}
