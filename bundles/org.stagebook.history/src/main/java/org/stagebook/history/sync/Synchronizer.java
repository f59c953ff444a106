package org.stagebook.history.sync;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AdoptState;
import org.stagebook.edit.change.MakeStale;
import org.stagebook.edit.progress.Progress;
import org.stagebook.history.HistoryException;
import org.stagebook.history.merge.Conflict;
import org.stagebook.history.merge.Merged;
import org.stagebook.history.repository.KeepRequest;
import org.stagebook.history.repository.Kept;
import org.stagebook.history.repository.Occasion;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.repository.SharedStore;
import org.stagebook.history.signoff.SignOffReview;
import org.stagebook.history.sync.Synced.Outcome;
import org.stagebook.history.version.VersionLines;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionFiles;
import org.stagebook.model.store.ProductionStoreException;

/**
 * Brings an open production and the shared store to the same state: keeps what was saved, fetches, joins by object, sends.
 *
 * <p>Nothing is ever dropped: where edits do not go together, the production keeps what was before both and records both as a
 * conflict, and the sync goes through. The joined state enters the open production as one step that can be undone.
 */
public final class Synchronizer {
    private static final int ATTEMPTS = 5;
    private static final String NOT_JOINED =
            "The sync was cancelled before anything was joined. Everything is kept here. Sync again at any time.";
    private static final String NOT_SENT =
            "The sync was cancelled while what was kept here was being sent. What others shared is joined here already."
                    + " Sync again to be sure that yours was taken.";

    private final EditingSession session;
    private final ProductionRepository repository;
    private final SharedStore shared;
    private final SharedStates states;

    public Synchronizer(EditingSession session, ProductionRepository repository) {
        this.session = session;
        this.repository = repository;
        this.shared = repository.shared();
        this.states = new SharedStates(repository);
    }

    /** Does all of it on the thread of the session. */
    public Synced sync() throws HistoryException, ProductionStoreException {
        return sync(SessionThread.THIS, Progress.NONE);
    }

    /**
     * Does all of it; may be called on any thread. What is typed while the server is being reached is kept before the join.
     *
     * @param thread where the steps run that touch the production
     * @param progress told how far it is; asked whether to go on
     */
    public Synced sync(SessionThread thread, Progress progress) throws HistoryException, ProductionStoreException {
        if (shared.address().isEmpty()) {
            throw new HistoryException(
                    "Nothing was synced: this production has no shared store yet. Name one: a folder that holds"
                            + " a bare git repository, or an address that begins with ssh:// or https://.");
        }
        repository.checkKeeping();
        thread.run(this::keepSavedWork);
        fetch(progress);
        Gathered gathered = new Gathered();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            progress.begin("Join", 0);
            thread.run(() -> {
                keepSavedWork();
                receive(gathered);
            });
            if (new Reach(progress, NOT_SENT).out(() -> shared.push(progress))) {
                return gathered.result();
            }
            fetch(progress); // somebody else was faster
        }
        throw new HistoryException(
                "What was kept here was not sent: others were sending all the while. Everything is kept here,"
                        + " theirs included. Sync again.");
    }

    private void fetch(Progress progress) throws HistoryException {
        new Reach(progress, NOT_JOINED).out(() -> {
            shared.fetch(progress);
            return true;
        });
    }

    /** Saves, and keeps what no state holds yet under words of what changed. */
    private void keepSavedWork() throws HistoryException, ProductionStoreException {
        session.save();
        Optional<Kept> latest = repository.latest();
        if (latest.isEmpty() || repository.hasUnkeptWork()) {
            List<String> words = new SavedWords(repository).since(latest, session.production());
            repository.keep(request(Occasion.SAVED_WORK, words.getFirst(), words.subList(1, words.size())));
        }
    }

    private void receive(Gathered gathered) throws HistoryException, ProductionStoreException {
        Kept ours = repository.latest().orElseThrow();
        Optional<Kept> latest = shared.theirs();
        if (latest.isEmpty()) {
            gathered.sent = shared.between(Optional.empty(), ours);
            return;
        }
        Kept theirs = latest.get();
        List<Kept> news = shared.between(Optional.of(ours), theirs);
        gathered.sent = shared.between(Optional.of(theirs), ours);
        gathered.received.addAll(0, news);
        if (!news.isEmpty() && gathered.sent.isEmpty()) {
            follow(ours, theirs, gathered);
        } else if (!news.isEmpty()) {
            join(ours, theirs, gathered);
        }
    }

    /** We have nothing of our own: theirs is the state. */
    private void follow(Kept ours, Kept theirs, Gathered gathered) throws HistoryException, ProductionStoreException {
        adopt("Sync", states.production(theirs));
        gathered.beside.addAll(shared.bringOtherFiles(Optional.of(ours), ours, theirs));
        shared.stand(theirs);
        review(gathered);
        if (repository.hasUnkeptWork() && !gathered.stale.isEmpty()) {
            repository.keep(request(Occasion.SAVED_WORK, "Sign-offs that do not hold any more", words(gathered.stale)));
        }
    }

    private void join(Kept ours, Kept theirs, Gathered gathered) throws HistoryException, ProductionStoreException {
        Merged merged = states.join(ours, theirs);
        Production joined = merged.state().toProduction();
        session.run(new AdoptState("Sync with " + theirs.by().name(), joined));
        new VersionLines(session.production())
                .namesakes()
                .forEach(same -> gathered.namesakes.add(
                        same.size() + " versions are called " + same.getFirst().getLabel()
                                + " now. Give one of them another label, so that nobody hears the other."));
        session.nameParts(ProductionFiles.namesById(states.production(theirs)));
        session.nameParts(ProductionFiles.namesById(states.production(ours)));
        review(gathered);
        session.save();
        gathered.beside.addAll(shared.bringOtherFiles(states.latestCommon(ours, theirs), ours, theirs));
        gathered.conflicts.addAll(merged.conflicts());
        repository.keepJoined(theirs, request(Occasion.MERGE, title(gathered.received), details(merged, gathered)));
        gathered.joined = true;
        gathered.sent = shared.between(Optional.of(theirs), repository.latest().orElseThrow());
    }

    private void adopt(String label, Production target) throws ProductionStoreException {
        session.run(new AdoptState(label, target));
        session.nameParts(ProductionFiles.namesById(target));
        session.save();
    }

    private void review(Gathered gathered) throws ProductionStoreException {
        List<MakeStale.Reason> reasons = new SignOffReview(session.production()).reasons();
        if (!reasons.isEmpty()) {
            session.run(new MakeStale(reasons));
            session.save();
            gathered.stale.addAll(reasons);
        }
    }

    private KeepRequest request(Occasion occasion, String title, List<String> details) {
        return KeepRequest.of(
                occasion, title, details, session.clock().instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private static String title(List<Kept> received) {
        List<String> names = received.stream()
                .map(kept -> kept.by().name())
                .distinct()
                .sorted()
                .toList();
        return "Join work of " + String.join(", ", names);
    }

    private static List<String> details(Merged merged, Gathered gathered) {
        List<String> lines = new ArrayList<>();
        gathered.received.stream()
                .map(kept -> "Theirs: " + kept.title() + ", " + kept.by().name())
                .forEach(lines::add);
        merged.conflicts().forEach(conflict -> lines.add("To be settled: " + conflict.subject()));
        lines.addAll(gathered.namesakes);
        lines.addAll(words(gathered.stale));
        return lines;
    }

    private static List<String> words(List<MakeStale.Reason> stale) {
        return stale.stream().map(reason -> "Stale: " + reason.sentence()).toList();
    }

    private static final class Gathered {
        private final List<Kept> received = new ArrayList<>();
        private List<Kept> sent = List.of();
        private final List<Conflict> conflicts = new ArrayList<>();
        private final List<MakeStale.Reason> stale = new ArrayList<>();
        private final List<String> namesakes = new ArrayList<>();
        private final List<String> beside = new ArrayList<>();
        private boolean joined;

        Synced result() {
            return new Synced(outcome(), received, sent, conflicts, stale, namesakes, beside);
        }

        private Outcome outcome() {
            if (joined) {
                return Outcome.JOINED;
            }
            if (!received.isEmpty()) {
                return Outcome.RECEIVED;
            }
            return sent.isEmpty() ? Outcome.NOTHING_NEW : Outcome.SENT;
        }
    }
}
