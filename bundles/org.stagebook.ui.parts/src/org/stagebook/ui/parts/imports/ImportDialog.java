package org.stagebook.ui.parts.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.ui.parts.dialog.FormDialog;
import org.stagebook.ui.parts.imports.presenter.ImportForm;
import org.stagebook.ui.parts.imports.presenter.ImportForm.Question;
import org.stagebook.ui.theme.StagebookColors;

/** Says what the chosen files are and asks what they leave open; everything may stay as it is. */
public final class ImportDialog extends FormDialog {

    private static final Words WORDS = new Words("Import", "Import", "import.import");

    private final ImportForm form;

    public ImportDialog(Shell parent, ImportForm form, StagebookColors colors) {
        super(parent, WORDS, colors);
        this.form = form;
    }

    @Override
    protected void createFields(Composite area) {
        label(area, "Files");
        Label files = new Label(area, SWT.WRAP);
        files.setData("id", "import.files");
        files.setText(form.description());
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(files);
        Set<Question> asked = form.questions();
        ask(area, asked.contains(Question.REEL), "Reel", form.reels().lines(), form::chooseReel);
        ask(area, asked.contains(Question.RATE), "Timecode", form.rates().lines(), form::chooseRate);
        ask(
                area,
                asked.contains(Question.FILM_RATE),
                "Feet+frames",
                form.filmRates().lines(),
                form::chooseFilmRate);
        ask(area, asked.contains(Question.CUE_SOURCE), "Cues from", form.sources(), form::chooseSource);
        ask(
                area,
                asked.contains(Question.DIALECT),
                "Tags in names",
                form.dialects().lines(),
                form::chooseDialect);
        ask(area, asked.contains(Question.COLUMNS), "Columns", form.profiles().lines(), form::chooseProfile);
    }

    private void ask(Composite area, boolean asked, String name, List<String> lines, Consumer<Integer> setter) {
        if (asked) {
            choice(area, name, lines, 0, setter);
        }
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
