package org.stagebook.ui.parts.imports;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.ui.parts.dialog.FormDialog;
import org.stagebook.ui.parts.imports.presenter.TeachForm;
import org.stagebook.ui.parts.imports.presenter.TeachForm.TaughtColumn;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** Shows the first rows of a table, a line for each column, and asks what each column says. */
public final class TeachDialog extends FormDialog {

    private static final int WIDTH_PX = 860;
    private static final int MOST_COLUMNS = 12;
    private static final int LETTER_PX = 24;
    private static final int TITLE_PX = 150;
    private static final int CELL_PX = 130;
    private static final int FIELD_PX = 150;

    private final TeachForm form;
    private final StagebookColors colors;
    private String saving = "";

    public TeachDialog(Shell parent, TeachForm form, StagebookColors colors) {
        super(
                parent,
                new Words("What the columns of " + form.fileName() + " say", "Save and use", "teach.save", WIDTH_PX),
                colors);
        this.form = form;
        this.colors = colors;
    }

    /** The name under which the columns are known now; only after the dialog was confirmed. */
    public String taught() {
        return form.name();
    }

    @Override
    protected void createFields(Composite area) {
        Fonts fonts = new Fonts(new LocalResourceManager(JFaceResources.getResources(), area));
        columns(area, fonts.body());
        choice(area, "Times are", form.notations(), form.notation(), form::chooseNotation)
                .setData("id", "teach.times");
        choice(area, "Rows become", form.targets(), form.target(), form::chooseTarget)
                .setData("id", "teach.rows");
        text(area, "Known as", "teach.name", form.name(), this::named);
    }

    private void columns(Composite area, Font font) {
        ScrolledComposite scroller = new ScrolledComposite(area, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        Composite lines = lines(scroller);
        head(lines);
        List<TaughtColumn> columns = form.columns();
        columns.forEach(column -> line(lines, column, font));
        scroller.setContent(lines);
        Point size = lines.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        scroller.setMinHeight(size.y);
        int shown = size.y * (Math.min(MOST_COLUMNS, columns.size()) + 1) / (columns.size() + 1);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(SWT.DEFAULT, shown)
                .applyTo(scroller);
    }

    private static Composite lines(Composite parent) {
        Composite lines = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(TeachForm.SHOWN_ROWS + 3)
                .spacing(8, 4)
                .extendedMargins(0, 14, 0, 0)
                .applyTo(lines);
        return lines;
    }

    private void head(Composite head) {
        cell(head, "", LETTER_PX, false);
        cell(head, "Column", TITLE_PX, false);
        cell(head, "First rows", CELL_PX, true);
        for (int row = 1; row < TeachForm.SHOWN_ROWS; row++) {
            cell(head, "", CELL_PX, true);
        }
        cell(head, "says", FIELD_PX, false);
        for (Control cell : head.getChildren()) {
            CssRole.QUIET.paint(cell, colors);
        }
    }

    private void line(Composite lines, TaughtColumn column, Font font) {
        CssRole.QUIET.paint(cell(lines, column.letter(), LETTER_PX, false), colors);
        cell(lines, column.title(), TITLE_PX, false);
        for (String text : column.cells()) {
            Label cell = cell(lines, text, CELL_PX, true);
            cell.setFont(font);
            CssRole.QUIET.paint(cell, colors);
        }
        Combo combo = combo(
                lines, form.fields(), form.fieldOf(column.number()), line -> form.chooseField(column.number(), line));
        combo.setData("id", "teach.column." + column.number());
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .hint(FIELD_PX, SWT.DEFAULT)
                .applyTo(combo);
    }

    /** A text that is cut off where it is too long, and whole when pointed at. */
    private static Label cell(Composite parent, String text, int widthPx, boolean grows) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text.replaceAll("\\s+", " ").replace("&", "&&"));
        label.setToolTipText(text);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(grows, false)
                .hint(widthPx, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    private void named(String text) {
        form.setName(text);
        saving = "";
    }

    @Override
    protected Optional<String> missing() {
        return form.problem();
    }

    @Override
    protected Optional<String> notice() {
        if (!saving.isEmpty()) {
            return Optional.of(saving);
        }
        return form.replaces()
                ? Optional.of("The columns known as \u201c" + form.name() + "\u201d will be replaced.")
                : Optional.empty();
    }

    @Override
    protected void refreshFields() {
        // no field follows from another
    }

    /** Stays open, and says why, when the profile cannot be kept. */
    @Override
    protected void okPressed() {
        try {
            form.save();
            super.okPressed();
        } catch (IOException e) {
            saving = "The columns could not be saved. " + e.getMessage();
            check();
        }
    }
}
