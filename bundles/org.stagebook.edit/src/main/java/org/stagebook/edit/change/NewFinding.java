package org.stagebook.edit.change;

import org.stagebook.model.Finding;
import org.stagebook.model.FindingSeverity;
import org.stagebook.model.StagebookFactory;

/**
 * Something that was found wrong with a handoff.
 *
 * @param rule short name of the rule that found it, such as {@code sample-rate}
 * @param severity how much it stands in the way
 * @param subject what it is about: a path in the contents or the number of a cue
 * @param place where in it; may be empty
 * @param text what was found, in a sentence
 * @param why why it matters
 * @param remedy how to mend it
 */
public record NewFinding(
        String rule, FindingSeverity severity, String subject, String place, String text, String why, String remedy) {

    /** Whether this was found before, so that what was said about it then still holds. */
    boolean isAgain(Finding earlier) {
        return rule.equals(earlier.getRule())
                && subject.equals(text(earlier.getSubject()))
                && place.equals(text(earlier.getPlace()));
    }

    Finding create() {
        Finding finding = StagebookFactory.eINSTANCE.createFinding();
        finding.setRule(rule);
        finding.setSeverity(severity);
        finding.setSubject(subject);
        if (!place.isEmpty()) {
            finding.setPlace(place);
        }
        finding.setText(text);
        finding.setWhy(why);
        finding.setRemedy(remedy);
        return finding;
    }

    private static String text(String stored) {
        return stored == null ? "" : stored;
    }
}
