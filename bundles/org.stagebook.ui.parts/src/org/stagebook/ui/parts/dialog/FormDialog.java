package org.stagebook.ui.parts.dialog;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.StagebookColors;

/** Asks for values, one below the other; says in place what is still missing, and can be confirmed once nothing is. */
public abstract class FormDialog extends Dialog {

    private final Words words;
    private final StagebookColors colors;
    private Label problem;

    /**
     * What a dialog says.
     *
     * @param title of its window
     * @param button that confirms
     * @param buttonId by which a test finds it
     */
    public record Words(String title, String button, String buttonId) {}

    protected FormDialog(Shell parent, Words words, StagebookColors colors) {
        super(parent);
        this.words = words;
        this.colors = colors;
    }

    /** Adds the fields to an area of two columns: names and values. */
    protected abstract void createFields(Composite area);

    /** What is still missing, a sentence; empty when all is said. */
    protected abstract Optional<String> missing();

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
        GridDataFactory.fillDefaults().grab(true, true).hint(540, SWT.DEFAULT).applyTo(area);
        createFields(area);
        problem = new Label(area, SWT.WRAP);
        CssRole.QUIET.paint(problem, colors);
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).grab(true, false).applyTo(problem);
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
        refreshFields();
        String sentence = missing().orElse("");
        problem.setText(sentence);
        problem.getParent().layout();
        confirm.setEnabled(sentence.isEmpty());
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
        return browsed(area, new Field(name, id, value, setter), () -> {
            DirectoryDialog dialog = new DirectoryDialog(getShell());
            dialog.setMessage(invitation);
            return Optional.ofNullable(dialog.open());
        });
    }

    /** A file that will be written. */
    protected final Text saveFile(Composite area, String name, String id, String value, Consumer<String> setter) {
        return browsed(area, new Field(name, id, value, setter), () -> file(SWT.SAVE, value));
    }

    /** A file that is there. */
    protected final Text openFile(Composite area, String name, String id, String value, Consumer<String> setter) {
        return browsed(area, new Field(name, id, value, setter), () -> file(SWT.OPEN, value));
    }

    private record Field(String name, String id, String value, Consumer<String> setter) {}

    private Optional<String> file(int style, String start) {
        FileDialog dialog = new FileDialog(getShell(), style);
        dialog.setFileName(start);
        return Optional.ofNullable(dialog.open());
    }

    private Text browsed(Composite area, Field field, Supplier<Optional<String>> browser) {
        label(area, field.name());
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
        browse.addListener(SWT.Selection, event -> browser.get().ifPresent(text::setText));
        return text;
    }

    protected final void choice(
            Composite area, String name, List<String> options, int chosen, Consumer<Integer> setter) {
        label(area, name);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(options.toArray(String[]::new));
        combo.select(chosen);
        combo.addListener(SWT.Selection, event -> {
            setter.accept(combo.getSelectionIndex());
            check();
        });
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .hint(240, SWT.DEFAULT)
                .applyTo(combo);
    }

    protected static void label(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(label);
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
