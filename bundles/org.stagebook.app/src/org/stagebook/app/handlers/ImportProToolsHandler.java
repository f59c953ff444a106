package org.stagebook.app.handlers;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.stagebook.ui.parts.jobs.ImportWork;
import org.stagebook.ui.parts.jobs.WorkRunner;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.OpenProductions;

/** Asks for Pro Tools text exports and imports each as one step. */
public final class ImportProToolsHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) {
        FileDialog dialog = new FileDialog(situation.window().getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText("Import Pro Tools session text");
        dialog.setFilterPath(production.folder().toString());
        dialog.setFilterExtensions(new String[] {"*.txt", "*"});
        dialog.setFilterNames(new String[] {"Session info as text (*.txt)", "All files"});
        if (dialog.open() == null) {
            return;
        }
        OpenProductions productions = situation.window().getService(OpenProductions.class);
        for (String name : dialog.getFileNames()) {
            Path file = Path.of(dialog.getFilterPath(), name);
            new WorkRunner(situation.window())
                    .start(new ImportWork(
                            file, production, open -> productions.all().contains(open)));
        }
    }
}
