package org.stagebook.ui.parts.reports;

import java.util.Optional;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.ui.parts.dialog.FormDialog;
import org.stagebook.ui.parts.reports.presenter.StatusForm;
import org.stagebook.ui.theme.StagebookColors;

/** Asks as what it is written how delivery stands, and where to. */
public final class StatusDialog extends FormDialog {

    private static final Words WORDS = new Words("Delivery status", "Write", "status.write", 620);

    private final StatusForm form;
    private Combo paper;

    public StatusDialog(Shell parent, StatusForm form, StagebookColors colors) {
        super(parent, WORDS, colors);
        this.form = form;
    }

    @Override
    protected void createFields(Composite area) {
        choice(area, "As", form.formats(), form.formatLine(), form::chooseFormat)
                .setData("id", "status.format");
        paper = choice(area, "Paper", form.papers(), form.paper().ordinal(), form::choosePaper);
        place(area, "status.file", form.place());
        Button open = box(area, "Open it when it is written", "status.open", form::setOpened);
        open.setSelection(form.isOpened());
    }

    @Override
    protected Optional<String> missing() {
        return form.place().problem();
    }

    @Override
    protected Optional<String> notice() {
        return form.notice()
                .or(() -> Optional.of("Where each deliverable of " + form.subject()
                        + " stands, what blocks delivery, and what the stage costs."));
    }

    @Override
    protected void refreshFields() {
        shown(paper, form.hasPaper());
    }
}
