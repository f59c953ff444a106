package org.stagebook.ui.parts.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.stagebook.delivery.spec.SpecificationShelf;
import org.stagebook.report.sheet.ResultFolder;
import org.stagebook.ui.parts.batch.presenter.BatchForm;
import org.stagebook.ui.parts.batch.presenter.BatchForm.Asked;
import org.stagebook.ui.parts.batch.presenter.BatchForm.Last;
import org.stagebook.ui.parts.batch.presenter.BatchRows;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.jobs.WorkRunner;
import org.stagebook.ui.parts.jobs.WorkWatch;
import org.stagebook.ui.parts.memory.Remembered;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.Fonts;

/** The check of a folder in the workbench; closing it stops the work, and what was checked is kept. */
public final class BatchView extends ViewPart {

    public static final String ID = "org.stagebook.ui.parts.batch";

    private static final String NAME = "Check a folder";
    private static final Remembered FOLDER = new Remembered("batch.folder");
    private static final Remembered SPECIFICATION = new Remembered("batch.specification");

    private final BatchRows rows = new BatchRows();
    private final WorkWatch watch = new WorkWatch();
    private Optional<Asked> asked = Optional.empty();
    private Appearances appearances;
    private Appearances.Subscription appearance;
    private BatchControl control;

    @Override
    public void createPartControl(Composite parent) {
        appearances = getSite().getService(Appearances.class);
        GridLook look = new GridLook(
                appearances.colors(), new Fonts(new LocalResourceManager(JFaceResources.getResources(), parent)));
        control = new BatchControl(
                parent,
                rows,
                watch,
                new BatchControl.Does(this::ask, this::sheet, sheet -> Program.launch(sheet.toString())),
                look);
        appearance = appearances.onChange(colors -> control.setLook(look.with(colors)));
    }

    /** Asks for a folder, and starts; while one is being checked there is nothing to ask. */
    public void ask() {
        if (watch.isRunning()) {
            return;
        }
        Path home = Path.of(System.getProperty("user.home", ""));
        try {
            BatchForm form =
                    new BatchForm(SpecificationShelf.withHouse(), home, new Last(FOLDER.text(), SPECIFICATION.text()));
            if (new BatchDialog(getSite().getShell(), form, appearances.colors()).open() == Window.OK) {
                FOLDER.put(form.last().folder());
                SPECIFICATION.put(form.last().specification());
                start(form.asked());
            }
        } catch (IOException e) {
            MessageDialog.openError(
                    getSite().getShell(),
                    NAME,
                    "The facility's specifications cannot be read, so nothing was checked. " + e.getMessage());
        }
    }

    private void start(Asked wanted) {
        asked = Optional.of(wanted);
        rows.clear();
        control.say(wanted.words());
        new WorkRunner(getSite().getWorkbenchWindow()).start(new BatchWork(wanted, rows, LocalDate.now()), watch);
        control.refresh();
        control.setFocus();
    }

    private Path sheet(String programme) {
        return asked.map(known -> new ResultFolder(known.results(), known.sheets()).sheet(programme))
                .orElseGet(() -> Path.of(programme));
    }

    @Override
    public void setFocus() {
        control.setFocus();
    }

    @Override
    public void dispose() {
        watch.cancel();
        if (appearance != null) {
            appearance.close();
        }
        super.dispose();
    }
}
