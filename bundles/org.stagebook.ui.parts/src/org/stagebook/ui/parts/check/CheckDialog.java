package org.stagebook.ui.parts.check;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.ui.parts.check.presenter.CheckForm;
import org.stagebook.ui.parts.dialog.FormDialog;
import org.stagebook.ui.theme.StagebookColors;

/** Asks which files of a deliverable are held against which specification. */
public final class CheckDialog extends FormDialog {

    private static final Words WORDS = new Words("Check against a specification", "Check", "check.ok", 640);

    private final CheckForm form;
    private final LocalDate today;

    public CheckDialog(Shell parent, CheckForm form, LocalDate today, StagebookColors colors) {
        super(parent, WORDS, colors);
        this.form = form;
        this.today = today;
    }

    @Override
    protected void createFields(Composite area) {
        said(area, "Deliverable", form.subject());
        choice(area, "Specification", form.specifications(), form.specificationLine(), form::chooseSpecification)
                .setData("id", "check.specification");
        file(area, "File", "check.programme", form.programme(), form::setProgramme);
        file(area, "Dialogue stem", "check.dialogue", form.dialogue(), form::setDialogue);
        file(area, "M&&E", "check.musicAndEffects", form.musicAndEffects(), form::setMusicAndEffects);
        Button sheet = box(area, "Write a QC sheet beside the file", "check.sheet", form::setSheet);
        sheet.setSelection(form.isSheet());
    }

    @Override
    protected Optional<String> missing() {
        return form.problem();
    }

    @Override
    protected Optional<String> notice() {
        return form.notice(today);
    }

    @Override
    protected void refreshFields() {
        // no field depends on another
    }
}
