package org.stagebook.ui.parts.conform;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.ui.parts.conform.presenter.ConformForm;
import org.stagebook.ui.parts.conform.presenter.ConformForm.ReelAnswer;
import org.stagebook.ui.parts.dialog.FormDialog;
import org.stagebook.ui.theme.StagebookColors;

/** Asks for the old and the new list of each reel that changed. */
public final class ConformDialog extends FormDialog {

    private static final Words WORDS = new Words("Conform to a new cut", "Compare", "conform.compare");

    private final ConformForm form;

    public ConformDialog(Shell parent, ConformForm form, StagebookColors colors) {
        super(parent, WORDS, colors);
        this.form = form;
    }

    @Override
    protected void createFields(Composite area) {
        for (ReelAnswer reel : form.reels()) {
            String id = "conform." + reel.number();
            openFile(area, "Reel " + reel.number() + " now", id + ".old", "", reel::setOldList);
            openFile(area, "new", id + ".new", "", reel::setNewList);
        }
        text(area, "Name of the new cut", "conform.label", "", form::setLabel).setMessage("the title of its list");
        text(area, "Versions of shots", "conform.vfx", "", form::setPatterns)
                .setMessage("such as *_v###, several with commas");
    }

    @Override
    protected Optional<String> missing() {
        return form.problem();
    }

    @Override
    protected void refreshFields() {
        // no field follows from another
    }
}
