package org.stagebook.ui.parts.sync;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.parts.dialog.FormDialog;
import org.stagebook.ui.parts.sync.presenter.SavePointForm;
import org.stagebook.ui.theme.StagebookColors;

/** Asks for the name of a save-point. */
public final class SavePointDialog extends FormDialog {

    private static final Words WORDS = new Words("Save-point", "Keep", "savepoint.keep");

    private final SavePointForm form;

    private Text name;

    public SavePointDialog(Shell parent, SavePointForm form, StagebookColors colors) {
        super(parent, WORDS, colors);
        this.form = form;
    }

    @Override
    public void create() {
        super.create();
        name.setFocus();
    }

    @Override
    protected void createFields(Composite area) {
        name = text(area, "Name", "savepoint.name", "", form::setName);
        text(area, "Remark", "savepoint.remark", "", form::setRemark).setMessage("may be left empty");
    }

    @Override
    protected Optional<String> missing() {
        return form.problem();
    }

    @Override
    protected Optional<String> notice() {
        return Optional.of("The production is saved and kept as it is now; it is found again under History.");
    }

    @Override
    protected void refreshFields() {
        // no field follows from another
    }
}
