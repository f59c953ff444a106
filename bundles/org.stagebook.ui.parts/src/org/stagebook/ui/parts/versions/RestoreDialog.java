package org.stagebook.ui.parts.versions;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.ui.parts.dialog.FormDialog;
import org.stagebook.ui.parts.versions.presenter.RestoreForm;
import org.stagebook.ui.theme.StagebookColors;

/** Asks how much of a version is brought back. */
public final class RestoreDialog extends FormDialog {

    private static final Words WORDS = new Words("Go back to this version", "Go back", "restore.ok");

    private final RestoreForm form;

    public RestoreDialog(Shell parent, RestoreForm form, StagebookColors colors) {
        super(parent, WORDS, colors);
        this.form = form;
    }

    @Override
    protected void createFields(Composite area) {
        choice(area, "Bring back", form.scopeNames(), 0, form::choose).setData("id", "restore.scope");
        text(area, "New version", "restore.label", form.label(), form::setLabel);
    }

    @Override
    protected Optional<String> missing() {
        return form.problem();
    }

    @Override
    protected Optional<String> notice() {
        return Optional.of(form.notice());
    }

    @Override
    protected void refreshFields() {
        // no field depends on another
    }
}
