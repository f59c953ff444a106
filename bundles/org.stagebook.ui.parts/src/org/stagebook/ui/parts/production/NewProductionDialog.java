package org.stagebook.ui.parts.production;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.stagebook.edit.change.AddReel;
import org.stagebook.model.ProductionKind;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.dialog.FormDialog;
import org.stagebook.ui.parts.production.presenter.NewProductionForm;
import org.stagebook.ui.theme.StagebookColors;

/** Asks for title, rates, reels and folder of a new production. */
public final class NewProductionDialog extends FormDialog {

    private static final Words WORDS = new Words("New production", "Create", "new.create");
    private static final List<Integer> SAMPLE_RATES_HZ = List.of(44_100, 48_000, 88_200, 96_000, 176_400, 192_000);

    private final NewProductionForm form;
    private Text folder;

    public NewProductionDialog(Shell parent, NewProductionForm form, StagebookColors colors) {
        super(parent, WORDS, colors);
        this.form = form;
    }

    @Override
    protected void createFields(Composite area) {
        text(area, "Title", "new.title", form.title(), form::setTitle);
        text(area, "Code", "new.code", "", form::setCode);
        choice(
                area,
                "Kind",
                Stream.of(ProductionKind.values()).map(ModelText::of).toList(),
                form.kind().ordinal(),
                index -> form.setKind(ProductionKind.values()[index]));
        choice(
                area,
                "Timecode",
                TimecodeFormat.STANDARD.stream().map(TimecodeFormat::label).toList(),
                TimecodeFormat.STANDARD.indexOf(form.timecodeFormat()),
                index -> form.setTimecodeFormat(TimecodeFormat.STANDARD.get(index)));
        choice(
                area,
                "Sample rate",
                SAMPLE_RATES_HZ.stream().map(NewProductionDialog::kiloHertz).toList(),
                SAMPLE_RATES_HZ.indexOf(form.sampleRateHz()),
                index -> form.setSampleRateHz(SAMPLE_RATES_HZ.get(index)));
        reels(area);
        folder = folder(
                area,
                "Folder",
                "new.folder",
                form.folderText(),
                this::typedFolder,
                "Choose an empty folder for the production.");
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
        if (!folder.getText().equals(form.folderText())) {
            folder.setText(form.folderText());
        }
    }

    private void reels(Composite area) {
        label(area, "Reels");
        Spinner spinner = new Spinner(area, SWT.BORDER);
        spinner.setValues(form.reelCount(), 0, AddReel.LAST_NUMBER, 0, 1, 5);
        spinner.addListener(SWT.Modify, event -> {
            form.setReelCount(spinner.getSelection());
            check();
        });
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(spinner);
    }

    private void typedFolder(String text) {
        if (!text.equals(form.folderText())) {
            form.setFolder(text);
        }
    }

    private static String kiloHertz(int hertz) {
        return String.format(Locale.ROOT, hertz % 1000 == 0 ? "%.0f kHz" : "%.1f kHz", hertz / 1000.0);
    }
}
