package org.stagebook.ui.parts.spotting;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.parts.dialog.FormDialog;
import org.stagebook.ui.parts.spotting.presenter.HighlightForm;
import org.stagebook.ui.theme.StagebookColors;

/** Says which cues stand out: in which column which words, in what colour and with what letters. */
final class HighlightDialog extends FormDialog {

    private static final Words WORDS = new Words("Colours of rows", "Use these", "highlight.use", 620);

    private final HighlightForm form;
    private final Runnable used;
    private Composite rows;

    HighlightDialog(Shell parent, HighlightForm form, StagebookColors colors, Runnable used) {
        super(parent, WORDS, colors);
        this.form = form;
        this.used = used;
    }

    @Override
    protected void createFields(Composite area) {
        label(area, "The first rule that holds for a cue counts.");
        rows = new Composite(area, SWT.NONE);
        rows.setLayout(new org.eclipse.swt.layout.GridLayout(5, false));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(rows);
        for (int i = 0; i < form.rules().size(); i++) {
            row(i);
        }
        Button add = new Button(area, SWT.PUSH);
        add.setText("Add a rule");
        add.setData("id", "highlight.add");
        add.addListener(SWT.Selection, event -> {
            row(form.add());
            relayout();
        });
    }

    private void row(int index) {
        Combo column = new Combo(rows, SWT.READ_ONLY);
        column.setItems(form.columns().toArray(String[]::new));
        column.select(form.rules().get(index).column());
        column.addListener(SWT.Selection, event -> {
            form.column(index, column.getSelectionIndex());
            check();
        });
        Text words = text(
                index,
                "words, or nothing for empty cells",
                form.rules().get(index).words());
        words.addListener(SWT.Modify, event -> {
            form.words(index, words.getText());
            check();
        });
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(words);
        Combo colour = new Combo(rows, SWT.READ_ONLY);
        colour.setItems(form.colours().toArray(String[]::new));
        colour.select(form.rules().get(index).colour());
        colour.addListener(SWT.Selection, event -> form.colour(index, colour.getSelectionIndex()));
        Text letters = text(index, "ABC", form.rules().get(index).letters());
        letters.setTextLimit(3);
        letters.addListener(SWT.Modify, event -> {
            form.letters(index, letters.getText());
            check();
        });
        GridDataFactory.fillDefaults().hint(40, SWT.DEFAULT).applyTo(letters);
        Button remove = new Button(rows, SWT.PUSH | SWT.FLAT);
        remove.setText("Remove");
        remove.addListener(SWT.Selection, event -> {
            form.remove(index);
            List.of(column, words, colour, letters, remove).forEach(control -> control.setEnabled(false));
            check();
        });
    }

    private Text text(int index, String message, String value) {
        Text text = new Text(rows, SWT.BORDER);
        text.setMessage(message);
        text.setText(value);
        text.setData("id", "highlight." + index + "." + message.charAt(0));
        return text;
    }

    private void relayout() {
        getShell().pack();
        check();
    }

    @Override
    protected Optional<String> missing() {
        return form.missing();
    }

    @Override
    protected void refreshFields() {
        // each field shows what is typed
    }

    @Override
    protected void okPressed() {
        form.use();
        super.okPressed();
        used.run();
    }
}
