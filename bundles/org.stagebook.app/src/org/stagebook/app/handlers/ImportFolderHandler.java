package org.stagebook.app.handlers;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

/** The same for a folder of recordings. */
public final class ImportFolderHandler extends ImportHandler {

    @Override
    List<Path> ask(Shell shell, Path folder) {
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText("Import recordings");
        dialog.setMessage("Choose the folder of recordings; its file names make the tracks.");
        dialog.setFilterPath(startingAt(folder).toString());
        String chosen = dialog.open();
        if (chosen == null) {
            return List.of();
        }
        cameFrom(Path.of(chosen));
        return List.of(Path.of(chosen));
    }
}
