package org.stagebook.app.handlers;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.ui.session.OpenProduction;

/** The same for a folder of recordings. */
public final class ImportFolderHandler extends ImportHandler {

    @Override
    List<Path> ask(Shell shell, OpenProduction production) {
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText("Import recordings");
        dialog.setMessage("Choose the folder of recordings; its file names make the tracks.");
        dialog.setFilterPath(production.folder().toString());
        String chosen = dialog.open();
        return chosen == null ? List.of() : List.of(Path.of(chosen));
    }
}
