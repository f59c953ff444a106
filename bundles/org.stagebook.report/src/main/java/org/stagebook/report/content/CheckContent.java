package org.stagebook.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.handoff.document.PackageLayout;
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

        private Found anywhere() {
            return new Found(severity, "", "", text, why, remedy, waived);
        }

        /** Subject and place in one line, a file as it is called in the contents. */
        private String where() {
            String folder = PackageLayout.CONTENTS + "/";
            String name = subject.startsWith(folder) ? subject.substring(folder.length()) : subject;
            return Stream.of(name, place).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
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

    /**
     * The same said of several places, which is told once.
     *
     * @param told what is said of all of them
     * @param places each with its subject; those without either are left out
     */
    public record Same(Found told, List<String> places) {
        /** Keeps its own copy. */
        public Same {
            places = List.copyOf(places);
        }
    }

    /** Findings that say the same of different places put together, in their order. */
    public static List<Same> together(List<Found> findings) {
        Map<Found, List<String>> places = new LinkedHashMap<>();
        findings.forEach(found -> places.computeIfAbsent(found.anywhere(), told -> new ArrayList<>())
                .add(found.where()));
        return places.entrySet().stream()
                .map(entry -> new Same(
                        entry.getKey(),
                        entry.getValue().stream()
                                .filter(where -> !where.isEmpty())
                                .toList()))
                .toList();
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
