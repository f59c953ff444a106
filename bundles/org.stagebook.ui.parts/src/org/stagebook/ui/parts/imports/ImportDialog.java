package org.stagebook.ui.parts.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.parts.dialog.FormDialog;
import org.stagebook.ui.parts.imports.presenter.ImportForm;
import org.stagebook.ui.parts.imports.presenter.ImportForm.Question;
import org.stagebook.ui.parts.imports.presenter.TeachForm;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.StagebookColors;

/** Says what the chosen files are and asks what they leave open; everything may stay as it is. */
public final class ImportDialog extends FormDialog {

    private static final Words WORDS = new Words("Import", "Import", "import.import");
    private static final int MOST_FILES = 8;

    private final ImportForm form;
    private final StagebookColors colors;
    private Text files;
    private Optional<Combo> profiles = Optional.empty();
    private String teachingProblem = "";

    public ImportDialog(Shell parent, ImportForm form, StagebookColors colors) {
        super(parent, WORDS, colors);
        this.form = form;
        this.colors = colors;
    }

    @Override
    protected void createFields(Composite area) {
        files(area);
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
        if (asked.contains(Question.COLUMNS)) {
            columns(area);
        }
    }

    /** A line for each file; scrolls where there are many, and can be copied. */
    private void files(Composite area) {
        label(area, "Files")
                .setLayoutData(GridDataFactory.fillDefaults()
                        .align(SWT.END, SWT.BEGINNING)
                        .create());
        int lines = (int) form.description().lines().count();
        boolean many = lines > MOST_FILES;
        files = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | (many ? SWT.V_SCROLL : SWT.NONE));
        files.setData("id", "import.files");
        files.setText(form.description());
        CssRole.PANEL.paint(files, colors);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(400, many ? MOST_FILES * files.getLineHeight() : SWT.DEFAULT)
                .applyTo(files);
    }

    private void columns(Composite area) {
        label(area, "Columns");
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(row);
        Combo combo = combo(row, form.profiles().lines(), form.profileLine(), form::chooseProfile);
        combo.setData("id", "import.columns");
        profiles = Optional.of(combo);
        Button teach = new Button(row, SWT.PUSH);
        teach.setText("Teach columns\u2026");
        teach.setData("id", "import.teach");
        teach.addListener(SWT.Selection, event -> form.teachable().ifPresent(this::teach));
    }

    private void ask(Composite area, boolean asked, String name, List<String> lines, Consumer<Integer> setter) {
        if (asked) {
            choice(area, name, lines, 0, setter);
        }
    }

    private void teach(Path file) {
        teachingProblem = "";
        try {
            TeachForm teaching = TeachForm.of(file, form.known());
            TeachDialog dialog = new TeachDialog(getShell(), teaching, colors);
            if (dialog.open() == Window.OK) {
                form.taught(dialog.taught());
            }
        } catch (IOException unreadable) {
            teachingProblem = String.valueOf(unreadable.getMessage());
        }
        check();
    }

    @Override
    protected Optional<String> missing() {
        return teachingProblem.isEmpty() ? form.problem() : Optional.of(teachingProblem);
    }

    @Override
    protected Optional<String> notice() {
        return form.notice();
    }

    @Override
    protected void refreshFields() {
        String description = form.description();
        if (!files.getText().equals(description)) {
            files.setText(description);
            files.requestLayout();
        }
        List<String> lines = form.profiles().lines();
        profiles.filter(combo -> !List.of(combo.getItems()).equals(lines))
                .ifPresent(combo -> combo.setItems(lines.toArray(String[]::new)));
        profiles.filter(combo -> combo.getSelectionIndex() != form.profileLine())
                .ifPresent(combo -> combo.select(form.profileLine()));
    }
}
