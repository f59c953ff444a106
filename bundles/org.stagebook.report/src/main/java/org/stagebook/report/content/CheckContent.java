package org.stagebook.report.content;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.model.Finding;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Waiver;

/**
 * What the check before the handover found.
 *
 * @param checkedAt an instant in ISO 8601; empty if there was no check
 */
public record CheckContent(String checkedAt, List<Found> findings) {
    /**
     * A finding; those that may stay say why and who decided it.
     *
     * @param severity error, warning or note
     */
    public record Found(
            String severity, String subject, String place, String text, String why, String remedy, Waived waived) {
        /** Whether somebody let it stand. */
        public boolean isWaived() {
            return !waived.equals(Waived.NOT);
        }
    }

    /** Why a finding may stay, who says so, and on which day. */
    public record Waived(String because, String by, String on) {
        /** Nobody let it stand. */
        public static final Waived NOT = new Waived("", "", "");
    }

    /** Keeps its own copy. */
    public CheckContent {
        findings = List.copyOf(findings);
    }

    static CheckContent of(HandoffPackage handoff) {
        return new CheckContent(
                Texts.of(handoff.getCheckedAt()),
                handoff.getFindings().stream()
                        .sorted(Comparator.comparing(Finding::getSeverity))
                        .map(CheckContent::found)
                        .toList());
    }

    private static Found found(Finding finding) {
        Waiver waiver = finding.getWaiver();
        return new Found(
                finding.getSeverity().getLiteral(),
                Texts.of(finding.getSubject()),
                Texts.of(finding.getPlace()),
                Texts.of(finding.getText()),
                Texts.of(finding.getWhy()),
                Texts.of(finding.getRemedy()),
                waiver == null ? Waived.NOT : waived(waiver));
    }

    private static Waived waived(Waiver waiver) {
        String reason = Texts.of(waiver.getReason());
        return new Waived(
                reason.isEmpty() ? "no reason given" : reason,
                Stream.of(Texts.of(waiver.getBy()), Texts.of(waiver.getRole()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")),
                Texts.day(waiver.getAt()));
    }

    /** Findings nobody has let stand, the gravest first. */
    public List<Found> open() {
        return findings.stream().filter(found -> !found.isWaived()).toList();
    }

    /** Findings somebody let stand. */
    public List<Found> waived() {
        return findings.stream().filter(Found::isWaived).toList();
    }
}
