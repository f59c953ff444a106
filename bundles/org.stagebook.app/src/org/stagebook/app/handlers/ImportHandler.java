package org.stagebook.app.handlers;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.ui.parts.imports.ImportDialog;
import org.stagebook.ui.parts.imports.presenter.ImportForm;
import org.stagebook.ui.parts.imports.presenter.KnownProfiles;
import org.stagebook.ui.parts.jobs.ImportWork;
import org.stagebook.ui.parts.jobs.WorkRunner;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.theme.Appearances;

/** Asks for files of other programs, says what they are, asks what they leave open, and imports each as one step. */
public class ImportHandler extends ProductionHandler {

    private static final String[] ENDINGS = {
        "*.txt;*.edl;*.otio;*.csv;*.tsv;*.xlsx;*.mid;*.srt;*.TXT;*.EDL;*.OTIO;*.CSV;*.TSV;*.XLSX;*.MID;*.SRT", "*"
    };
    private static final String[] NAMES = {"Everything that can be imported", "All files"};

    @Override
    void execute(OpenProduction production, Situation situation) {
        Shell shell = situation.window().getShell();
        List<Path> files = ask(shell, production);
        if (files.isEmpty()) {
            return;
        }
        ImportForm form = new ImportForm(files, production.production(), KnownProfiles.of(production.folder()));
        ImportDialog dialog = new ImportDialog(
                shell, form, situation.window().getService(Appearances.class).colors());
        if (dialog.open() != Window.OK) {
            return;
        }
        OpenProductions productions = situation.window().getService(OpenProductions.class);
        WorkRunner runner = new WorkRunner(situation.window());
        for (Path file : form.readable()) {
            runner.start(new ImportWork(
                    file, form.choices(), production, open -> productions.all().contains(open)));
        }
    }

    /** The files to import; none when the person thinks better of it. */
    List<Path> ask(Shell shell, OpenProduction production) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText("Import from another program");
        dialog.setFilterPath(production.folder().toString());
        dialog.setFilterExtensions(ENDINGS);
        dialog.setFilterNames(NAMES);
        return dialog.open() == null
                ? List.of()
                : Stream.of(dialog.getFileNames())
                        .map(name -> Path.of(dialog.getFilterPath(), name))
                        .toList();
    }
}
