package org.stagebook.ui.parts.deliver;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.ui.parts.deliver.presenter.DeriveForm;
import org.stagebook.ui.parts.deliver.presenter.DeskForm;
import org.stagebook.ui.theme.StagebookColors;

/** Asks in dialogs. */
final class DialogDeskPrompts implements DeskPrompts {

    private final Shell shell;
    private final Supplier<StagebookColors> colors;

    DialogDeskPrompts(Shell shell, Supplier<StagebookColors> colors) {
        this.shell = shell;
        this.colors = colors;
    }

    @Override
    public boolean confirmed(DeskForm form) {
        return new DeskDialog(shell, form, colors.get()).open() == Window.OK;
    }

    @Override
    public boolean derived(DeriveForm form) {
        return new DeriveDialog(shell, form, colors.get()).open() == Window.OK;
    }

    @Override
    public Optional<Path> productionFolder(Path near) {
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText("Add production");
        dialog.setFilterPath(near.toString());
        dialog.setMessage("Which production shall stand beside this one? It is only read.");
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
