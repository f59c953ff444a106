package org.stagebook.lint.check;

import org.stagebook.lint.LintFinding;
import org.stagebook.model.FindingSeverity;

/**
 * What all findings of a rule have in common.
 *
 * @param id short name, which people write to waive it
 * @param why why it matters
 * @param remedy how to mend it
 */
record RuleText(String id, String why, String remedy) {

    LintFinding error(String subject, String place, String text) {
        return finding(FindingSeverity.ERROR, subject, place, text);
    }

    LintFinding warning(String subject, String place, String text) {
        return finding(FindingSeverity.WARNING, subject, place, text);
    }

    LintFinding note(String subject, String place, String text) {
        return finding(FindingSeverity.NOTE, subject, place, text);
    }

    LintFinding finding(FindingSeverity severity, String subject, String place, String text) {
        return new LintFinding(id, severity, subject, place, text, why, remedy);
    }
}
