package org.stagebook.ui.parts.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.parts.dialog.FormDialog;
import org.stagebook.ui.parts.versions.presenter.RecordForm;
import org.stagebook.ui.theme.StagebookColors;

/** Asks whether files are a version or premixes, what a version is called, and where it belongs. */
public final class RecordDialog extends FormDialog {

    private static final Words WORDS = new Words("Record what was mixed", "Record", "record.ok");

    private final RecordForm form;
    private final List<Control> ofVersions = new ArrayList<>();

    public RecordDialog(Shell parent, RecordForm form, StagebookColors colors) {
        super(parent, WORDS, colors);
        this.form = form;
    }

    @Override
    protected void createFields(Composite area) {
        choice(area, "Files are", RecordForm.kinds(), 0, form::setKind).setData("id", "record.kind");
        ofVersions.add(text(area, "Label", "record.label", form.label(), form::setLabel));
        Text stage = text(area, "Stage", "record.stage", form.stage(), form::setStage);
        stage.setMessage("temp, premix, final");
        Text branch = text(area, "Branch", "record.branch", form.branch(), form::setBranch);
        branch.setMessage("theatrical, near-field, M&E; nothing for the main line");
        choice(area, "Holds", form.reelNames(), 0, form::setReel).setData("id", "record.reel");
        Combo origin = choice(area, "Printed from", form.originNames(), 0, form::setOrigin);
        origin.setData("id", "record.origin");
        ofVersions.addAll(List.of(stage, branch, origin, text(area, "Remark", "record.remark", "", form::setRemark)));
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
        ofVersions.forEach(field -> field.setEnabled(!form.isPremixes()));
    }
}
