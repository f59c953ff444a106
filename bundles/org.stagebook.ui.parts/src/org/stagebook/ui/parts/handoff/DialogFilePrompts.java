package org.stagebook.ui.parts.handoff;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks with the dialogs of the system. */
public record DialogFilePrompts(Shell shell) implements FilePrompts {

    private static final String[] LETTERS = {"*.json", "*"};

    @Override
    public Optional<Path> folder(String title, String message) {
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText(title);
        dialog.setMessage(message);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    @Override
    public List<Path> files(String title) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(title);
        if (dialog.open() == null) {
            return List.of();
        }
        Path folder = Path.of(dialog.getFilterPath());
        return Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList();
    }

    @Override
    public Optional<Path> letter(String title) {
        return ask(title, SWT.OPEN, "");
    }

    @Override
    public Optional<Path> newLetter(String title, String name) {
        return ask(title, SWT.SAVE, name);
    }

    private Optional<Path> ask(String title, int style, String name) {
        FileDialog dialog = new FileDialog(shell, style);
        dialog.setText(title);
        dialog.setFilterExtensions(LETTERS);
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
