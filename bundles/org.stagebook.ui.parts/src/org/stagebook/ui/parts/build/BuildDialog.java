package org.stagebook.ui.parts.build;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.stagebook.handoff.build.ContentMode;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.ui.parts.build.presenter.BuildForm;
import org.stagebook.ui.parts.dialog.FormDialog;
import org.stagebook.ui.theme.StagebookColors;

/** Asks for name, files, place, parties and hashes of a handoff package. */
public final class BuildDialog extends FormDialog {

    private static final Words WORDS = new Words("Build handoff", "Build", "build.build");

    private final BuildForm form;
    private Text out;

    public BuildDialog(Shell parent, BuildForm form, StagebookColors colors) {
        super(parent, WORDS, colors);
        this.form = form;
    }

    @Override
    protected void createFields(Composite area) {
        text(area, "Name", "build.name", form.name(), form::setName);
        text(area, "From", "build.sender", form.sender(), form::setSender);
        text(area, "To", "build.receiver", form.receiver(), form::setReceiver);
        folder(area, "Files", "build.from", "", form::setFrom, "Choose the folder of files to hand over.");
        out = folder(
                area, "Package", "build.out", form.out(), this::typedOut, "Choose an empty folder for the package.");
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
    }

    @Override
    protected Optional<String> missing() {
        return form.problem();
    }

    @Override
    protected void refreshFields() {
        if (!out.getText().equals(form.out())) {
            out.setText(form.out());
        }
    }

    private void typedOut(String text) {
        if (!text.equals(form.out())) {
            form.setOut(text);
        }
    }
}
