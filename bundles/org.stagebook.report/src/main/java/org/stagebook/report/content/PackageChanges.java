package org.stagebook.report.content;

import java.util.List;
import org.stagebook.model.ChangeKind;
import org.stagebook.model.ChangeSubject;
import org.stagebook.model.HandoffPackage;

/**
 * What is different from the package before.
 *
 * @param before its name; empty if this is the first
 */
public record PackageChanges(String before, List<Change> changes) {
    /** One difference; {@code kind} is added, removed or changed. */
    public record Change(String subject, String kind, String name, String detail) {
        /** A sign that says the kind without colour. */
        public String sign() {
            return kind.equals(ChangeKind.ADDED.getLiteral())
                    ? "+"
                    : kind.equals(ChangeKind.REMOVED.getLiteral()) ? "−" : "~";
        }
    }

    /** Keeps its own copy. */
    public PackageChanges {
        changes = List.copyOf(changes);
    }

    static PackageChanges of(HandoffPackage handoff) {
        return new PackageChanges(
                handoff.getSupersedes() == null
                        ? ""
                        : Texts.of(handoff.getSupersedes().getName()),
                handoff.getChanges().stream()
                        .map(change -> new Change(
                                change.getSubject().getLiteral(),
                                change.getKind().getLiteral(),
                                Texts.of(change.getName()),
                                Texts.of(change.getDetail())))
                        .toList());
    }

    /** The differences in files, cues or words. */
    public List<Change> of(ChangeSubject subject) {
        return changes.stream()
                .filter(change -> change.subject().equals(subject.getLiteral()))
                .toList();
    }
}
