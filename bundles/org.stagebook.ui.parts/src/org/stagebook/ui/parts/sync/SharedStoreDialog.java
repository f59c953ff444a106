package org.stagebook.ui.parts.sync;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.parts.dialog.FormDialog;
import org.stagebook.ui.parts.sync.presenter.SharedStoreForm;
import org.stagebook.ui.theme.StagebookColors;

/** Asks once through which place a production is shared. */
public final class SharedStoreDialog extends FormDialog {

    private final SharedStoreForm form;

    /** @param button what happens with the answer, such as "Sync" */
    private Text place;

    public SharedStoreDialog(Shell parent, SharedStoreForm form, String button, StagebookColors colors) {
        super(parent, new Words("Shared store", button, "store.use"), colors);
        this.form = form;
    }

    @Override
    public void create() {
        super.create();
        place.setFocus();
    }

    @Override
    protected void createFields(Composite area) {
        place = folder(
                area,
                "Place",
                "store.address",
                form.address(),
                form::setAddress,
                "Choose the folder through which the production is shared; an empty one will do.");
        place.setMessage("folder, ssh:// or https://");
    }

    @Override
    protected Optional<String> missing() {
        return form.problem();
    }

    @Override
    protected Optional<String> notice() {
        return form.notice();
    }

    @Override
    protected void refreshFields() {
        // there is one field
    }
}
