package org.stagebook.ui.parts.versions;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.ui.parts.dialog.FormDialog;
import org.stagebook.ui.parts.versions.presenter.RecordForm;
import org.stagebook.ui.theme.StagebookColors;

/** Asks what a printed version is called and where it belongs. */
public final class RecordDialog extends FormDialog {

    private static final Words WORDS = new Words("Record a version", "Record", "record.ok");

    private final RecordForm form;

    public RecordDialog(Shell parent, RecordForm form, StagebookColors colors) {
        super(parent, WORDS, colors);
        this.form = form;
    }

    @Override
    protected void createFields(Composite area) {
        text(area, "Label", "record.label", form.label(), form::setLabel);
        text(area, "Stage", "record.stage", form.stage(), form::setStage).setMessage("temp, premix, final");
        text(area, "Branch", "record.branch", form.branch(), form::setBranch)
                .setMessage("theatrical, near-field, M&E; nothing for the main line");
        choice(area, "Holds", form.reelNames(), 0, form::setReel).setData("id", "record.reel");
        choice(area, "Printed from", form.originNames(), 0, form::setOrigin).setData("id", "record.origin");
        text(area, "Remark", "record.remark", "", form::setRemark);
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
