package org.stagebook.ui.parts.sync;

import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.stagebook.history.HistoryException;
import org.stagebook.history.repository.Kept;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.ui.parts.jobs.WorkRunner;
import org.stagebook.ui.parts.sync.presenter.SavePointForm;
import org.stagebook.ui.parts.sync.presenter.SharedStoreForm;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.theme.Appearances;

/** Keeping and sharing a production from a window: asks what has to be asked, does it and says so. */
public final class SyncDesk {

    private static final int SHORT_NAME = 8;

    private final IWorkbenchWindow window;
    private final WindowWords words;

    public SyncDesk(IWorkbenchWindow window) {
        this.window = window;
        this.words = new WindowWords(window);
    }

    /** Asks for a name and keeps the production under it. */
    public void keepSavePoint(OpenProduction open) {
        SavePointForm form = new SavePointForm();
        Appearances appearances = window.getService(Appearances.class);
        if (new SavePointDialog(window.getShell(), form, appearances.colors()).open() != Window.OK) {
            return;
        }
        try (ProductionRepository repository = ProductionRepository.open(open.folder())) {
            Kept kept = form.keep(open.session(), repository);
            words.say(
                    "Kept as \u201c" + kept.title() + "\u201d (" + kept.commit().substring(0, SHORT_NAME) + ").");
        } catch (HistoryException | ProductionStoreException e) {
            words.fail("Not kept", e);
        }
    }

    /** Syncs with the shared store; asks for one where none is named. */
    public void sync(OpenProduction open) {
        if (isNamed(open) || nameStore(open, "Sync")) {
            OpenProductions productions = window.getService(OpenProductions.class);
            WindowThread thread = new WindowThread(
                    window.getShell().getDisplay(), () -> productions.all().contains(open));
            words.say("Syncing\u2026");
            new WorkRunner(window).start(new SyncWork(open, thread), () -> words.say(""));
        }
    }

    /** Asks through which place the production is shared; returns whether it is named now. */
    public boolean nameStore(OpenProduction open, String button) {
        try (ProductionRepository repository = ProductionRepository.open(open.folder())) {
            SharedStoreForm form =
                    new SharedStoreForm(repository.shared().address().orElse(""));
            Appearances appearances = window.getService(Appearances.class);
            SharedStoreDialog dialog = new SharedStoreDialog(window.getShell(), form, button, appearances.colors());
            if (dialog.open() != Window.OK) {
                return false;
            }
            form.use(repository.shared());
            return true;
        } catch (HistoryException e) {
            words.fail("No shared store was named", e);
            return false;
        }
    }

    private boolean isNamed(OpenProduction open) {
        try (ProductionRepository repository = ProductionRepository.open(open.folder())) {
            return repository.shared().address().isPresent();
        } catch (HistoryException e) {
            words.fail("Not synced", e);
            return true; // the sync itself will say the same where it can be read later
        }
    }
}
