package org.stagebook.ui.parts.batch;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.parts.batch.presenter.BatchForm;
import org.stagebook.ui.parts.dialog.FormDialog;
import org.stagebook.ui.theme.Enabling;
import org.stagebook.ui.theme.StagebookColors;

/** Asks which folder is held against what, and where the sheets go. */
public final class BatchDialog extends FormDialog {

    private static final Words WORDS = new Words("Check a folder", "Check", "batch.ok", 760);
    private static final int CHANNELS_PX = 190;

    private final BatchForm form;
    private Text first;
    private Button overrules;

    public BatchDialog(Shell parent, BatchForm form, StagebookColors colors) {
        super(parent, WORDS, colors);
        this.form = form;
    }

    @Override
    public void create() {
        super.create();
        first.setFocus();
        first.selectAll();
    }

    @Override
    protected void createFields(Composite area) {
        first = folder(
                area,
                "Look in",
                "batch.folder",
                form.folder(),
                form::setFolder,
                "Which folder has the files that are delivered?");
        choice(area, "Specification", form.specifications(), form.specificationLine(), form::chooseSpecification)
                .setData("id", "batch.specification");
        choice(area, "And also", form.others(), 0, form::chooseOther).setData("id", "batch.other");
        channels(area);
        choice(area, "Sheets as", form.formats(), form.formatLine(), form::chooseFormat)
                .setData("id", "batch.format");
        place(area, "batch.results", form.results());
        boxBelow(area, "Go on with what arrives, until it is stopped", "batch.watch", form::setWatched);
    }

    private void channels(Composite area) {
        label(area, "Channels");
        Composite row = row(area, 3);
        Combo layout = combo(row, form.channels().layouts().lines(), 0, form.channels()::chooseLayout);
        Combo order = combo(row, form.channels().orders().lines(), 0, form.channels()::chooseOrder);
        GridDataFactory.fillDefaults().hint(CHANNELS_PX, SWT.DEFAULT).applyTo(layout);
        GridDataFactory.fillDefaults().hint(CHANNELS_PX, SWT.DEFAULT).applyTo(order);
        overrules = box(row, "whatever the files say", "batch.overrules", form.channels()::setOverrules);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(overrules);
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
        Enabling.enable(overrules, form.channels().isSaid());
    }
}
