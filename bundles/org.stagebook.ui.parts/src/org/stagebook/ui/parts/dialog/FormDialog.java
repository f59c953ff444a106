package org.stagebook.ui.parts.dialog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.parts.dialog.presenter.WritingPlace;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Enabling;
import org.stagebook.ui.theme.StagebookColors;

/** Asks for values, one below the other; says in place what is still missing, and can be confirmed once nothing is. */
public abstract class FormDialog extends Dialog {

    private static final int USUAL_WIDTH_PX = 540;
    private static final int BRIEF_PX = 112;
    private static final String NAME = "name";

    private final Words words;
    private final StagebookColors colors;
    private final List<Runnable> followers = new ArrayList<>();
    private Label problem;

    /**
     * What a dialog says.
     *
     * @param title of its window
     * @param button that confirms
     * @param buttonId by which a test finds it
     * @param widthPx of its area at first
     */
    public record Words(String title, String button, String buttonId, int widthPx) {

        /** For a dialog of short answers. */
        public Words(String title, String button, String buttonId) {
            this(title, button, buttonId, USUAL_WIDTH_PX);
        }
    }

    protected FormDialog(Shell parent, Words words, StagebookColors colors) {
        super(parent);
        this.words = words;
        this.colors = colors;
    }

    /** Adds the fields to an area of two columns: names and values. */
    protected abstract void createFields(Composite area);

    /** What is still missing, a sentence; empty when all is said. */
    protected abstract Optional<String> missing();

    /** What is worth knowing before it is confirmed, a sentence; shown where a problem would be. */
    protected Optional<String> notice() {
        return Optional.empty();
    }

    /** Shows what a field has come to because of another. */
    protected abstract void refreshFields();

    @Override
    protected final void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(words.title());
    }

    @Override
    protected final boolean isResizable() {
        return true;
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(16, 16)
                .spacing(12, 8)
                .applyTo(area);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(words.widthPx(), SWT.DEFAULT)
                .applyTo(area);
        createFields(area);
        problem = new Label(area, SWT.WRAP);
        CssRole.QUIET.paint(problem, colors);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .indent(0, 8)
                .grab(true, false)
                .hint(400, SWT.DEFAULT)
                .applyTo(problem);
        return area;
    }

    @Override
    protected final void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        createButton(parent, IDialogConstants.OK_ID, words.button(), true).setData("id", words.buttonId());
        check();
    }

    /** Looks again at what is missing, after any change. */
    protected final void check() {
        Button confirm = getButton(IDialogConstants.OK_ID);
        if (confirm == null) {
            return; // fields are filled while the dialog is being made
        }
        followers.forEach(Runnable::run);
        refreshFields();
        Optional<String> missing = missing();
        problem.setText(missing.or(this::notice).orElse("").replace("&", "&&"));
        problem.requestLayout();
        Enabling.enable(confirm, missing.isEmpty());
        grow();
    }

    /** Takes just the height the fields need, where many have come or gone at once. */
    protected final void fit() {
        Point size = getShell().getSize();
        getShell().setSize(size.x, getShell().computeSize(size.x, SWT.DEFAULT).y);
    }

    /** Fields that have appeared push nothing out of the window. */
    private void grow() {
        Point size = getShell().getSize();
        int needed = getShell().computeSize(size.x, SWT.DEFAULT).y;
        if (getShell().isVisible() && needed > size.y) {
            getShell().setSize(size.x, needed);
        }
    }

    protected final Text text(Composite area, String name, String id, String value, Consumer<String> setter) {
        label(area, name);
        Text text = field(area, id, value, setter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    /** A folder; the browser of folders asks with the invitation. */
    protected final Text folder(
            Composite area, String name, String id, String value, Consumer<String> setter, String invitation) {
        label(area, name);
        return browsed(area, new Field(id, value, setter), current -> browseFolder(current, invitation));
    }

    /** A file that is there; empty for none. */
    protected final Text file(Composite area, String name, String id, String value, Consumer<String> setter) {
        label(area, name);
        return browsed(area, new Field(id, value, setter), this::existingFile);
    }

    private Optional<String> existingFile(String current) {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        int name = Math.max(current.lastIndexOf('/'), current.lastIndexOf('\\')) + 1;
        dialog.setFilterPath(current.substring(0, name));
        return Optional.ofNullable(dialog.open());
    }

    /** What is known already and not asked. */
    protected static void said(Composite area, String name, String words) {
        label(area, name);
        Label label = new Label(area, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
    }

    /** Where the form writes: a file, or a folder while the place is one. The field follows what is proposed. */
    protected final void place(Composite area, String id, WritingPlace place) {
        Label name = label(area, "Folder");
        Text text = browsed(
                area,
                new Field(id, place.text(), typed -> type(place, typed)),
                current -> place.isFolder() ? browseFolder(current, "Where is it to be written?") : newFile(current));
        followers.add(() -> {
            name.setText(place.isFolder() ? "Folder" : "File");
            name.requestLayout();
            if (!text.getText().strip().equals(place.text())) {
                text.setText(place.text());
            }
        });
    }

    /** The field is also filled by the form itself, which is not typing. */
    private static void type(WritingPlace place, String text) {
        if (!text.strip().equals(place.text())) {
            place.type(text);
        }
    }

    private Optional<String> browseFolder(String current, String invitation) {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setMessage(invitation);
        dialog.setFilterPath(current);
        return Optional.ofNullable(dialog.open());
    }

    private record Field(String id, String value, Consumer<String> setter) {}

    /** Begins where the file would be now; that one of this name is replaced is said by the form. */
    private Optional<String> newFile(String current) {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        int name = Math.max(current.lastIndexOf('/'), current.lastIndexOf('\\')) + 1;
        dialog.setFilterPath(current.substring(0, name));
        dialog.setFileName(current.substring(name));
        return Optional.ofNullable(dialog.open());
    }

    private Text browsed(Composite area, Field field, Function<String, Optional<String>> browser) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Text text = field(row, field.id(), field.value(), field.setter());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        Button browse = new Button(row, SWT.PUSH);
        browse.setText("Browse\u2026");
        browse.addListener(SWT.Selection, event -> browser.apply(text.getText()).ifPresent(text::setText));
        return text;
    }

    protected final Combo choice(
            Composite area, String name, List<String> options, int chosen, Consumer<Integer> setter) {
        Label label = label(area, name);
        Combo combo = combo(area, options, chosen, setter);
        combo.setData(NAME, label);
        return combo;
    }

    /** Shows a choice with its name, or takes both out of the form where it has no meaning. */
    protected static void shown(Combo choice, boolean wanted) {
        for (Control control : List.of((Label) choice.getData(NAME), choice)) {
            control.setVisible(wanted);
            ((GridData) control.getLayoutData()).exclude = !wanted;
        }
        choice.requestLayout();
    }

    /** One of several, without a name before it. */
    protected final Combo combo(Composite area, List<String> options, int chosen, Consumer<Integer> setter) {
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(options.toArray(String[]::new));
        combo.select(chosen);
        combo.addListener(SWT.Selection, event -> {
            setter.accept(combo.getSelectionIndex());
            check();
        });
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .hint(300, SWT.DEFAULT)
                .applyTo(combo);
        return combo;
    }

    /** A box to tick, empty at first, across the form. */
    protected final Button box(Composite area, String text, String id, Consumer<Boolean> setter) {
        Button box = new Button(area, SWT.CHECK);
        box.setText(text);
        box.setData("id", id);
        box.addListener(SWT.Selection, event -> {
            setter.accept(box.getSelection());
            check();
        });
        GridDataFactory.fillDefaults().span(2, 1).applyTo(box);
        return box;
    }

    /** Several fields in one line, in the place of a value. */
    protected static Composite row(Composite area, int columns) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    /** A field for a short answer, in a line of several. */
    protected final Text brief(Composite row, String id, String value, Consumer<String> setter) {
        Text text = field(row, id, value, setter);
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .hint(BRIEF_PX, SWT.DEFAULT)
                .applyTo(text);
        return text;
    }

    /** Files that are there, several at once. */
    protected final List<Path> browseFiles(String near) {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setFilterPath(near);
        if (dialog.open() == null) {
            return List.of();
        }
        Path folder = Path.of(dialog.getFilterPath());
        return Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList();
    }

    /** A box to tick in the place of a value, below other values. */
    protected final Button boxBelow(Composite area, String text, String id, Consumer<Boolean> setter) {
        label(area, "");
        Button box = box(area, text, id, setter);
        GridDataFactory.fillDefaults().applyTo(box);
        return box;
    }

    protected static Label label(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(label);
        return label;
    }

    private Text field(Composite parent, String id, String value, Consumer<String> setter) {
        Text text = new Text(parent, SWT.BORDER);
        text.setData("id", id);
        text.setText(value);
        text.addListener(SWT.Modify, event -> {
            setter.accept(text.getText());
            check();
        });
        return text;
    }
}
