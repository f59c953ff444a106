package org.stagebook.ui.parts.versions;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.model.MixVersion;
import org.stagebook.ui.parts.versions.presenter.NoteForm;
import org.stagebook.ui.parts.versions.presenter.RecordForm;
import org.stagebook.ui.parts.versions.presenter.RestoreForm;
import org.stagebook.ui.theme.StagebookColors;

/** Asks with dialogs. */
record DialogVersionPrompts(Shell shell, Supplier<StagebookColors> colors, Consumer<MixVersion> player)
        implements VersionPrompts {

    @Override
    public List<Path> printedFiles() {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText("Printmaster and stems of the version");
        dialog.setFilterNames(new String[] {"Sound (WAV, AIFF, FLAC)", "All files"});
        dialog.setFilterExtensions(new String[] {"*.wav;*.WAV;*.aif;*.aiff;*.flac;*.rf64;*.bwf", "*.*"});
        if (dialog.open() == null) {
            return List.of();
        }
        Path folder = Path.of(dialog.getFilterPath());
        return Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList();
    }

    @Override
    public boolean confirmed(RecordForm form) {
        return new RecordDialog(shell, form, colors.get()).open() == Window.OK;
    }

    @Override
    public boolean confirmed(NoteForm form) {
        return new NoteDialog(shell, form, colors.get()).open() == Window.OK;
    }

    @Override
    public boolean confirmed(RestoreForm form) {
        return new RestoreDialog(shell, form, colors.get()).open() == Window.OK;
    }

    @Override
    public void play(MixVersion version) {
        player.accept(version);
    }
}
