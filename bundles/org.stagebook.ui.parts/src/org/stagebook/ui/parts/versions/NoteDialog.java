package org.stagebook.ui.parts.versions;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.parts.dialog.FormDialog;
import org.stagebook.ui.parts.versions.presenter.NoteForm;
import org.stagebook.ui.theme.StagebookColors;

/** Asks what was asked for in a version. */
public final class NoteDialog extends FormDialog {

    private static final Words WORDS = new Words("Note a change", "Note", "note.ok");

    private final NoteForm form;

    public NoteDialog(Shell parent, NoteForm form, StagebookColors colors) {
        super(parent, WORDS, colors);
        this.form = form;
    }

    @Override
    protected void createFields(Composite area) {
        Text what = text(area, "What", "note.what", "", form::setWhat);
        what.setMessage("such as: wind down under the line");
        text(area, "Where", "note.where", form.where(), form::setWhere)
                .setMessage("FX101, FX102, or 01:00:08:00 to 01:00:13:00");
        text(area, "Asked by", "note.askedBy", "", form::setAskedBy);
        text(area, "Wish", "note.wish", "", form::setWish).setMessage("such as \u22126 to \u22123 dB");
        text(area, "Tried", "note.tried", "", form::setTried);
        text(area, "Verdict", "note.verdict", "", form::setVerdict).setMessage("such as kept");
        what.setFocus();
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
        // no field depends on another
    }
}
