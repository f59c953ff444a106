package org.stagebook.ui.parts.handoff.presenter;

import static org.stagebook.ui.parts.handoff.presenter.HandoffPresenter.orEmpty;

import java.util.List;
import org.stagebook.model.Finding;
import org.stagebook.model.FindingSeverity;
import org.stagebook.model.Waiver;

/**
 * The same thing found in several places.
 *
 * @param findings at least one
 */
public record FindingGroup(List<Finding> findings) {

    /** Keeps the list. */
    public FindingGroup {
        findings = List.copyOf(findings);
    }

    private Finding first() {
        return findings.getFirst();
    }

    public FindingSeverity severity() {
        return first().getSeverity();
    }

    public String rule() {
        return orEmpty(first().getRule());
    }

    public String text() {
        return orEmpty(first().getText());
    }

    public String why() {
        return orEmpty(first().getWhy());
    }

    public String remedy() {
        return orEmpty(first().getRemedy());
    }

    public boolean isWaived() {
        return first().getWaiver() != null;
    }

    /** The reason it may stay; empty while it may not. */
    public String reason() {
        return isWaived() ? orEmpty(first().getWaiver().getReason()) : "";
    }

    /** Who let it stay, in which role and when. */
    public String waivedBy() {
        if (!isWaived()) {
            return "";
        }
        Waiver waiver = first().getWaiver();
        String at = waiver.getAt() == null ? "" : HandoffPresenter.moment(waiver.getAt());
        String who = HandoffPresenter.who(waiver.getBy(), waiver.getRole());
        return at.isEmpty() ? who : who + ", " + at;
    }

    /** Where, in few words. */
    public String where() {
        List<String> subjects = subjects();
        return subjects.size() == 1 ? subjects.getFirst() : findings.size() + " places";
    }

    /** Where, one place a line. */
    public List<String> places() {
        return findings.stream()
                .map(finding -> ContentsTables.file(finding.getSubject())
                        + (orEmpty(finding.getPlace()).isEmpty() ? "" : "  " + finding.getPlace()))
                .distinct()
                .toList();
    }

    private List<String> subjects() {
        return findings.stream()
                .map(finding -> ContentsTables.file(finding.getSubject()))
                .distinct()
                .toList();
    }
}
