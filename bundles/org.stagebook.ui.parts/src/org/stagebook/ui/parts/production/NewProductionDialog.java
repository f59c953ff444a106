package org.stagebook.ui.parts.production;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.stagebook.model.ProductionKind;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.production.presenter.NewProductionForm;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.StagebookColors;

/** Asks for title, rates, reels and folder of a new production; says in place what is still missing. */
public final class NewProductionDialog extends Dialog {

    private static final List<Integer> SAMPLE_RATES_HZ = List.of(44_100, 48_000, 88_200, 96_000, 176_400, 192_000);

    private final NewProductionForm form;
    private final StagebookColors colors;
    private Text folder;
    private Label problem;

    public NewProductionDialog(Shell parent, NewProductionForm form, StagebookColors colors) {
        super(parent);
        this.form = form;
        this.colors = colors;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("New production");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(16, 16)
                .spacing(12, 8)
                .applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(480, SWT.DEFAULT).applyTo(area);
        text(area, "Title", "new.title", form::setTitle);
        text(area, "Code", "new.code", form::setCode);
        choice(
                area,
                "Kind",
                Stream.of(ProductionKind.values()).map(ModelText::of).toList(),
                form.kind().ordinal(),
                index -> form.setKind(ProductionKind.values()[index]));
        choice(
                area,
                "Timecode",
                TimecodeFormat.STANDARD.stream().map(f -> f.label() + " fps").toList(),
                TimecodeFormat.STANDARD.indexOf(form.timecodeFormat()),
                index -> form.setTimecodeFormat(TimecodeFormat.STANDARD.get(index)));
        choice(
                area,
                "Sample rate",
                SAMPLE_RATES_HZ.stream().map(NewProductionDialog::kiloHertz).toList(),
                SAMPLE_RATES_HZ.indexOf(form.sampleRateHz()),
                index -> form.setSampleRateHz(SAMPLE_RATES_HZ.get(index)));
        reels(area);
        folder(area);
        problem = new Label(area, SWT.WRAP);
        CssRole.QUIET.paint(problem, colors);
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).grab(true, false).applyTo(problem);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        createButton(parent, IDialogConstants.OK_ID, "Create", true).setData("id", "new.create");
        check();
    }

    private void text(Composite area, String name, String id, Consumer<String> setter) {
        label(area, name);
        Text text = new Text(area, SWT.BORDER);
        text.setData("id", id);
        text.addListener(SWT.Modify, event -> {
            setter.accept(text.getText());
            check();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    }

    private void choice(Composite area, String name, List<String> options, int chosen, Consumer<Integer> setter) {
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
                .hint(160, SWT.DEFAULT)
                .applyTo(combo);
    }

    private void reels(Composite area) {
        label(area, "Reels");
        Spinner spinner = new Spinner(area, SWT.BORDER);
        spinner.setValues(form.reelCount(), 0, 23, 0, 1, 5);
        spinner.addListener(SWT.Modify, event -> {
            form.setReelCount(spinner.getSelection());
            check();
        });
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(spinner);
    }

    private void folder(Composite area) {
        label(area, "Folder");
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        folder = new Text(row, SWT.BORDER);
        folder.setData("id", "new.folder");
        folder.setText(form.folderText());
        folder.addListener(SWT.Modify, event -> typedFolder());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(folder);
        Button browse = new Button(row, SWT.PUSH);
        browse.setText("Browse\u2026");
        browse.addListener(SWT.Selection, event -> browse());
    }

    private void typedFolder() {
        if (!folder.getText().equals(form.folderText())) {
            form.setFolder(folder.getText());
            check();
        }
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setMessage("Choose an empty folder for the production.");
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void check() {
        if (!folder.getText().equals(form.folderText())) {
            folder.setText(form.folderText());
        }
        String text = form.problem().orElse("");
        problem.setText(text);
        problem.getParent().layout();
        Button create = getButton(IDialogConstants.OK_ID);
        if (create != null) {
            create.setEnabled(text.isEmpty());
        }
    }

    private static void label(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(label);
    }

    private static String kiloHertz(int hertz) {
        return String.format(Locale.ROOT, hertz % 1000 == 0 ? "%.0f kHz" : "%.1f kHz", hertz / 1000.0);
    }
}
