package org.stagebook.ui.parts.build;

import java.util.List;
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
import org.eclipse.swt.widgets.Text;
import org.stagebook.handoff.ContentMode;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.ui.parts.build.presenter.BuildForm;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.StagebookColors;

/** Asks for name, files, place, parties and hashes of a handoff package; says in place what is still missing. */
public final class BuildDialog extends Dialog {

    private final BuildForm form;
    private final StagebookColors colors;
    private Text out;
    private Label problem;

    public BuildDialog(Shell parent, BuildForm form, StagebookColors colors) {
        super(parent);
        this.form = form;
        this.colors = colors;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Build handoff");
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
        GridDataFactory.fillDefaults().grab(true, true).hint(540, SWT.DEFAULT).applyTo(area);
        text(area, "Name", "build.name", form.name(), form::setName);
        text(area, "From", "build.sender", form.sender(), form::setSender);
        text(area, "To", "build.receiver", form.receiver(), form::setReceiver);
        folder(area, "Files", "build.from", form::setFrom);
        out = folder(area, "Package", "build.out", this::typedOut);
        List<String> modes = List.of("Copy and compare", "Hard links, on this disk only");
        choice(area, "Contents", modes, form.mode().ordinal(), index -> form.setMode(ContentMode.values()[index]));
        List<String> algorithms = Stream.of(HashAlgorithm.values())
                .map(HashAlgorithm::elementName)
                .toList();
        choice(
                area,
                "Hashes",
                algorithms,
                form.algorithm().ordinal(),
                index -> form.setAlgorithm(HashAlgorithm.values()[index]));
        problem = new Label(area, SWT.WRAP);
        CssRole.QUIET.paint(problem, colors);
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).grab(true, false).applyTo(problem);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        createButton(parent, IDialogConstants.OK_ID, "Build", true).setData("id", "build.build");
        check();
    }

    private Text text(Composite area, String name, String id, String value, Consumer<String> setter) {
        label(area, name);
        Text text = new Text(area, SWT.BORDER);
        text.setData("id", id);
        text.setText(value);
        text.addListener(SWT.Modify, event -> {
            setter.accept(text.getText());
            check();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private Text folder(Composite area, String name, String id, Consumer<String> setter) {
        label(area, name);
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Text text = new Text(row, SWT.BORDER);
        text.setData("id", id);
        text.addListener(SWT.Modify, event -> {
            setter.accept(text.getText());
            check();
        });
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        Button browse = new Button(row, SWT.PUSH);
        browse.setText("Browse\u2026");
        browse.addListener(SWT.Selection, event -> browse(text));
        return text;
    }

    private void typedOut(String text) {
        if (!text.equals(form.out())) {
            form.setOut(text);
        }
    }

    private void browse(Text text) {
        String chosen = new DirectoryDialog(getShell()).open();
        if (chosen != null) {
            text.setText(chosen);
        }
    }

    private void choice(Composite area, String name, List<String> options, int chosen, Consumer<Integer> setter) {
        label(area, name);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(options.toArray(String[]::new));
        combo.select(chosen);
        combo.addListener(SWT.Selection, event -> setter.accept(combo.getSelectionIndex()));
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .hint(240, SWT.DEFAULT)
                .applyTo(combo);
    }

    private void check() {
        if (out != null && !out.getText().equals(form.out())) {
            out.setText(form.out());
        }
        Button build = getButton(IDialogConstants.OK_ID);
        if (build == null) {
            return;
        }
        String text = form.problem().orElse("");
        problem.setText(text);
        problem.getParent().layout();
        build.setEnabled(text.isEmpty());
    }

    private static void label(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(label);
    }
}
