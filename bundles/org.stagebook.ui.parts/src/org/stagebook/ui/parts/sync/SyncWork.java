package org.stagebook.ui.parts.sync;

import java.io.IOException;
import org.stagebook.edit.progress.Progress;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.repository.UnreachableException;
import org.stagebook.history.sync.SessionThread;
import org.stagebook.history.sync.Synchronizer;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.ui.parts.jobs.LongWork;
import org.stagebook.ui.parts.jobs.Outcome;
import org.stagebook.ui.parts.sync.presenter.SyncAccount;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.WorkState;

/**
 * Brings the open production and the shared store together: the server is reached in the background, the production is touched on the
 * thread it belongs to.
 *
 * @param thread that of the production
 */
public record SyncWork(OpenProduction production, SessionThread thread) implements LongWork<Outcome> {

    @Override
    public String title() {
        return "Sync";
    }

    @Override
    public Outcome prepare(Progress progress) throws IOException, ProductionStoreException {
        progress.begin("Reach the shared store", 0);
        try (ProductionRepository repository = ProductionRepository.open(production.folder())) {
            Synchronizer synchronizer = new Synchronizer(production.session(), repository);
            String address = repository.shared().address().orElse("");
            return account(new SyncAccount(synchronizer.sync(thread, progress), address));
        } catch (UnreachableException e) {
            return new Outcome(
                    WorkState.ATTENTION,
                    "Not synced: the shared store does not answer; work goes on",
                    e.getMessage() + "\n",
                    e.getMessage());
        }
    }

    private static Outcome account(SyncAccount account) {
        WorkState state = account.needsAttention() ? WorkState.ATTENTION : WorkState.DONE;
        return new Outcome(state, account.title(), account.text());
    }

    @Override
    public Outcome finish(Outcome prepared) {
        return prepared;
    }

    @Override
    public void discard(Outcome prepared) {
        // what was joined is in the production already, and can be undone there
    }
}
