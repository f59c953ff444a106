package org.stagebook.edit.change;

import org.stagebook.model.Verdict;

/**
 * The receiver's word on one item of a handoff.
 *
 * @param text the remark, question or reason; empty only if the item is simply accepted
 */
public record ItemWord(Verdict verdict, String text) {
    /** Accepted, and nothing more to say. */
    public static final ItemWord ACCEPTED = new ItemWord(Verdict.ACCEPTED, "");

    /** Checks that there is a text where one is needed. */
    public ItemWord {
        if (verdict != Verdict.ACCEPTED && text.isBlank()) {
            throw new IllegalArgumentException("An item that is " + verdict.getLiteral()
                    + " needs words: say what is wrong with it, or what is asked.");
        }
    }

    public static ItemWord refused(String reason) {
        return new ItemWord(Verdict.REFUSED, reason);
    }

    public static ItemWord queried(String question) {
        return new ItemWord(Verdict.QUERIED, question);
    }

    public static ItemWord remarked(String remark) {
        return new ItemWord(Verdict.ACCEPTED_WITH_REMARK, remark);
    }
}
