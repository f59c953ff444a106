package org.stagebook.app.handlers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.NewProduction;
import org.stagebook.edit.ProductionFactory;
import org.stagebook.edit.SessionSettings;
import org.stagebook.history.repository.Beginning;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.ui.parts.open.EditorOpener;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.session.ProductionEditorInput;

/** Puts one production in the place of another in a window: saves or discards, closes its editors, opens the next. */
public final class ProductionSwitch {

    private final IWorkbenchWindow window;
    private final OpenProductions productions;

    public ProductionSwitch(IWorkbenchWindow window) {
        this.window = window;
        this.productions = window.getService(OpenProductions.class);
    }

    /** Opens the production in the folder; the one before stays open when that fails or is not wanted. */
    public Optional<OpenProduction> open(Path folder) {
        return replace("Not opened", () -> productions.open(folder));
    }

    /** Writes a new production into the folder and opens it; the one before stays open when that fails. */
    public Optional<OpenProduction> create(Path folder, NewProduction wanted) {
        return replace("Not created", () -> {
            SessionSettings settings = SessionSettings.standard();
            EditingSession session = EditingSession.create(folder, new ProductionFactory().create(wanted), settings);
            new Beginning(session.clock()).of(folder, session.production().getTitle());
            OpenProduction created = new OpenProduction(folder, session);
            productions.adopt(created);
            return created;
        });
    }

    private Optional<OpenProduction> replace(String failure, Source source) {
        List<OpenProduction> before = productions.all();
        if (!before.stream().allMatch(this::settle)) {
            return Optional.empty();
        }
        try {
            OpenProduction opened = source.get();
            before.stream().filter(other -> other != opened).forEach(this::drop);
            new LastProduction().remember(opened.folder());
            showFirstReel(opened);
            return Optional.of(opened);
        } catch (IOException | ProductionStoreException e) {
            tell(failure, e);
            return Optional.empty();
        }
    }

    /** Where the next production comes from. */
    @FunctionalInterface
    private interface Source {
        OpenProduction get() throws IOException, ProductionStoreException;
    }

    /** Writes the production to disk; says so when it cannot. */
    public boolean save(OpenProduction open) {
        try {
            open.session().save();
            return true;
        } catch (ProductionStoreException e) {
            tell("Not saved", e);
            return false;
        }
    }

    /** Asks about unsaved changes and closes; returns whether it is closed. */
    public boolean close(OpenProduction open) {
        if (!settle(open)) {
            return false;
        }
        drop(open);
        return true;
    }

    /** Before the workbench closes: saves, or closes what is discarded, so that the platform need not ask again. */
    public boolean leave(OpenProduction open) {
        boolean settled = settle(open);
        if (settled && open.session().isDirty()) {
            drop(open);
        }
        return settled;
    }

    /** Saves, discards or, when the person thinks better of it, returns false. */
    private boolean settle(OpenProduction open) {
        if (!open.session().isDirty()) {
            return true;
        }
        String question = "\u201c" + open.title() + "\u201d has changes that are not saved.";
        int answer = MessageDialog.open(
                MessageDialog.QUESTION, window.getShell(), "Save?", question, 0, "Save", "Discard", "Cancel");
        return answer == 1 || answer == 0 && save(open);
    }

    private void drop(OpenProduction open) {
        IWorkbenchPage page = window.getActivePage();
        List<IEditorReference> editors = new ArrayList<>();
        for (IEditorReference reference : page.getEditorReferences()) {
            if (isOn(reference, open)) {
                editors.add(reference);
            }
        }
        page.closeEditors(editors.toArray(IEditorReference[]::new), false);
        productions.close(open);
    }

    /** Opens the first reel where nothing is open yet. */
    void showFirstReel(OpenProduction open) {
        if (window.getActivePage() == null
                || window.getActivePage().getEditorReferences().length > 0
                || !productions.all().contains(open)
                || open.production().getReels().isEmpty()) {
            return;
        }
        try {
            new EditorOpener(window.getActivePage())
                    .open(open.production().getReels().getFirst());
        } catch (PartInitException e) {
            ILog.get().error("The first reel could not be shown. " + e.getMessage(), e);
        }
    }

    private static boolean isOn(IEditorReference reference, OpenProduction open) {
        try {
            return reference.getEditorInput() instanceof ProductionEditorInput input && input.open() == open;
        } catch (PartInitException e) {
            ILog.get().info("An editor without a production is closed. " + e.getMessage(), e);
            return true;
        }
    }

    private void tell(String title, Exception problem) {
        ILog.get().error(problem.getMessage(), problem);
        ErrorDialog.openError(window.getShell(), title, null, Status.error(problem.getMessage(), problem));
    }
}
