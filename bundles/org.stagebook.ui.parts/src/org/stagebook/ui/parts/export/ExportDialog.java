package org.stagebook.ui.parts.export;

import java.util.Optional;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.ui.parts.dialog.FormDialog;
import org.stagebook.ui.parts.export.presenter.ExportForm;
import org.stagebook.ui.theme.Enabling;
import org.stagebook.ui.theme.StagebookColors;

/** Asks for which program, of which reel and into which file cues are written. */
public final class ExportDialog extends FormDialog {

    private static final Words WORDS = new Words("Export cues", "Export", "export.export");

    private final ExportForm form;
    private Button tags;

    public ExportDialog(Shell parent, ExportForm form, StagebookColors colors) {
        super(parent, WORDS, colors);
        this.form = form;
    }

    @Override
    protected void createFields(Composite area) {
        choice(area, "For", form.formats(), form.format().ordinal(), form::chooseFormat);
        choice(area, "Cues of", form.reels().lines(), form.reels().lineOf(form.reel()), form::chooseReel);
        place(area, "export.file", form.place());
        tags = box(
                area,
                "In subtitles, all a cue says, in tags; viewers see number and text without",
                "export.tags",
                form::setTags);
    }

    @Override
    protected Optional<String> missing() {
        return form.place().problem();
    }

    @Override
    protected Optional<String> notice() {
        return form.place().notice();
    }

    @Override
    protected void refreshFields() {
        Enabling.enable(tags, form.hasTagChoice());
    }
}
