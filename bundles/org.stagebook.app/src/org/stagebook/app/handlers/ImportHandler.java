package org.stagebook.app.handlers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stagebook.interchange.formats.TurnoverFacts;
import org.stagebook.ui.parts.imports.ImportDialog;
import org.stagebook.ui.parts.imports.presenter.FoundFile;
import org.stagebook.ui.parts.imports.presenter.ImportForm;
import org.stagebook.ui.parts.imports.presenter.KnownProfiles;
import org.stagebook.ui.parts.jobs.ImportWork;
import org.stagebook.ui.parts.jobs.WorkRunner;
import org.stagebook.ui.parts.memory.Remembered;
import org.stagebook.ui.parts.production.presenter.NewProductionForm;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.theme.Appearances;

/** Asks for files of other programs, says what they are, asks what they leave open, and imports each as one step. */
public class ImportHandler extends ProductionHandler {

    private static final String[] ENDINGS = {
        "*.txt;*.edl;*.otio;*.csv;*.tsv;*.xlsx;*.mid;*.srt;*.TXT;*.EDL;*.OTIO;*.CSV;*.TSV;*.XLSX;*.MID;*.SRT", "*"
    };
    private static final String[] NAMES = {"Everything that can be imported", "All files"};

    private static final Remembered FOLDER = new Remembered("import.folder");

    @Override
    void execute(OpenProduction production, Situation situation) {
        bring(ask(situation.window().getShell(), production.folder()), production, situation.window());
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (window.getService(OpenProductions.class).active().isEmpty()) {
            begin(window);
            return null;
        }
        return super.execute(event);
    }

    /** Makes the production of the files first. */
    private void begin(IWorkbenchWindow window) {
        List<Path> files = ask(window.getShell(), NewProductionHandler.HOME);
        if (!files.isEmpty()) {
            KnownProfiles none = KnownProfiles.of(NewProductionHandler.HOME);
            Optional<TurnoverFacts> facts = files.stream()
                    .flatMap(file -> FoundFile.of(file, none).facts().stream())
                    .findFirst();
            NewProductionForm form = facts.map(known -> NewProductionForm.of(NewProductionHandler.HOME, known))
                    .orElseGet(() -> new NewProductionForm(NewProductionHandler.HOME));
            NewProductionHandler.create(window, form).ifPresent(production -> bring(files, production, window));
        }
    }

    private static void bring(List<Path> files, OpenProduction production, IWorkbenchWindow window) {
        if (files.isEmpty()) {
            return;
        }
        ImportForm form = new ImportForm(files, production.production(), KnownProfiles.of(production.folder()));
        ImportDialog dialog = new ImportDialog(
                window.getShell(), form, window.getService(Appearances.class).colors());
        if (dialog.open() != Window.OK) {
            return;
        }
        OpenProductions productions = window.getService(OpenProductions.class);
        WorkRunner runner = new WorkRunner(window);
        for (Path file : form.readable()) {
            ImportWork work = new ImportWork(
                    file, form.choices(), production, open -> productions.all().contains(open));
            runner.start(work, () -> new ProductionSwitch(window).showFirstReel(production));
        }
    }

    /** The folder the last files came from, while it is there. */
    static Path startingAt(Path otherwise) {
        String last = FOLDER.text();
        return last.isEmpty() || !Files.isDirectory(Path.of(last)) ? otherwise : Path.of(last);
    }

    static void cameFrom(Path folder) {
        FOLDER.put(folder.toString());
    }

    /** The files to import; none when the person thinks better of it. */
    List<Path> ask(Shell shell, Path folder) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText("Import from another program");
        dialog.setFilterPath(startingAt(folder).toString());
        dialog.setFilterExtensions(ENDINGS);
        dialog.setFilterNames(NAMES);
        if (dialog.open() == null) {
            return List.of();
        }
        Path from = Path.of(dialog.getFilterPath());
        cameFrom(from);
        return Stream.of(dialog.getFileNames()).map(from::resolve).toList();
    }
}
