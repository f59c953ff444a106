package org.stagebook.lint;

import org.stagebook.edit.change.NewFinding;
import org.stagebook.model.FindingSeverity;

/**
 * Something a picky assistant would hold against a handoff.
 *
 * @param rule short name of the rule, such as {@code sample-rate}
 * @param severity how much it stands in the way
 * @param subject what it is about: a path in the contents, the number of a cue or a kind of sound
 * @param place where in it, such as a timecode or channels; may be empty
 * @param text what was found, in a sentence
 * @param why why it matters
 * @param remedy how to mend it
 */
public record LintFinding(
        String rule, FindingSeverity severity, String subject, String place, String text, String why, String remedy) {

    /** The same as the change that records it has it. */
    public NewFinding asNew() {
        return new NewFinding(rule, severity, subject, place, text, why, remedy);
    }
}
