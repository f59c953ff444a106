package org.stagebook.handoff.compare;

import org.stagebook.edit.change.NewObject;
import org.stagebook.model.ChangeKind;
import org.stagebook.model.ChangeSubject;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * One difference from the package before.
 *
 * @param name path, cue number or heading
 * @param detail what is different, in words; may be empty
 */
public record Difference(ChangeSubject subject, ChangeKind kind, String name, String detail) {
    /** The same for the production that keeps it. */
    public NewObject described() {
        return NewObject.of(Literals.PACKAGE_CHANGE)
                .with(Literals.PACKAGE_CHANGE__SUBJECT, subject)
                .with(Literals.PACKAGE_CHANGE__KIND, kind)
                .with(Literals.PACKAGE_CHANGE__NAME, name)
                .with(Literals.PACKAGE_CHANGE__DETAIL, detail);
    }
}
