package org.stagebook.edit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.stagebook.edit.change.Change;
import org.stagebook.model.Identified;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionStore;
import org.stagebook.model.store.ProductionStoreException;

/**
 * An open production: the one way to change it, with one undo history that all editors and views share.
 *
 * <p>A session, and everything reached from its production, belongs to one thread: the one that opened it, until it is
 * given to another by {@link #handOverTo(Thread)}. Other threads take the values they need beforehand and hand results
 * back; a call from another thread is refused.
 */
public final class EditingSession implements AutoCloseable {
    private final Production production;
    private final @Nullable ProductionStore store;
    private final SessionSettings settings;
    private final ChangeJournal journal;
    private final LooseEnds looseEnds;
    private final History history = new History();
    private final Listeners listeners = new Listeners();
    private Thread owner = Thread.currentThread();
    private int depth;
    private boolean closed;

    private EditingSession(Production production, @Nullable ProductionStore store, SessionSettings settings) {
        this.production = production;
        this.store = store;
        this.settings = settings;
        this.journal = new ChangeJournal(production, settings.ids());
        this.looseEnds = new LooseEnds(production);
    }

    /** Opens a production for editing and locks it. */
    public static EditingSession open(Path folder) throws ProductionStoreException {
        return open(folder, SessionSettings.standard());
    }

    /** Opens a production for editing and locks it. */
    public static EditingSession open(Path folder, SessionSettings settings) throws ProductionStoreException {
        ProductionStore store = ProductionStore.open(folder);
        return new EditingSession(store.production(), store, settings);
    }

    /** Opens a production that may only be read, such as an archived one: nothing is locked, and every change is refused. */
    public static EditingSession openReadOnly(Path folder, SessionSettings settings) throws ProductionStoreException {
        ProductionStore store = ProductionStore.openReadOnly(folder);
        return new EditingSession(store.production(), store, settings);
    }

    /**
     * Writes a new production into a folder and opens it for editing.
     *
     * @param folder one that does not exist yet, or is empty
     */
    public static EditingSession create(Path folder, Production production, SessionSettings settings)
            throws ProductionStoreException {
        giveIds(production, settings.ids());
        ProductionStore store = ProductionStore.create(folder, production);
        return new EditingSession(production, store, settings);
    }

    /** Opens a production that lies in no folder and is never saved. */
    public static EditingSession inMemory(Production production, SessionSettings settings) {
        return new EditingSession(production, null, settings);
    }

    /** The production; to be read on the session's thread and changed only within {@link #run}. */
    public Production production() {
        return production;
    }

    /** Whether the production may only be read; changes are refused with a {@link ReadOnlyProductionException}. */
    public boolean isReadOnly() {
        return store != null && store.isReadOnly();
    }

    /** The production's folder, if it has one. */
    public Optional<Path> folder() {
        return Optional.ofNullable(store).map(ProductionStore::folder);
    }

    /** What was odd when the production was opened, a sentence each. */
    public List<String> findings() {
        return store == null ? List.of() : store.findings();
    }

    /** What changes that carry a date are dated by. */
    public Clock clock() {
        return settings.clock();
    }

    /** Makes a ready-made change, under its own label. */
    public void run(Change change) {
        run(change.label(), change::apply);
    }

    /**
     * Changes the production in one undoable step.
     *
     * <p>A run within a run joins it and is no step of its own. If the change throws, everything it did is taken back
     * and the exception goes on; an outer run may catch it and carry on without the inner one. A step that changes
     * nothing leaves no trace in the history.
     *
     * @param label what the person did, as it follows "Undo": "Move 3 cues"
     */
    public void run(String label, Consumer<Production> change) {
        call(label, model -> {
            change.accept(model);
            return true;
        });
    }

    /** The same as {@link #run(String, Consumer)}, for changes that have something to tell. */
    public <R> R call(String label, Function<Production, R> change) {
        checkThread();
        checkOpen();
        if (depth > 0) {
            return join(change);
        }
        boolean completed = false;
        journal.open();
        try {
            R result = join(change);
            looseEnds.clear(journal.soFar());
            WritableText.check(journal.soFar());
            completed = true;
            return result;
        } finally {
            if (!completed) {
                journal.rollBackTo(0);
            }
            finish(label, journal.close());
        }
    }

    /** Whether there is a step to undo. */
    public boolean canUndo() {
        return depth == 0 && !closed && history.nextUndo().isPresent();
    }

    /** Whether there is a step to redo. */
    public boolean canRedo() {
        return depth == 0 && !closed && history.nextRedo().isPresent();
    }

    /** The label of the step that {@link #undo()} takes back. */
    public Optional<String> undoLabel() {
        return history.nextUndo().map(History.Step::label);
    }

    /** The label of the step that {@link #redo()} makes again. */
    public Optional<String> redoLabel() {
        return history.nextRedo().map(History.Step::label);
    }

    /** Takes the last step back; does nothing if there is none. */
    public void undo() {
        checkIdle("undone");
        checkOpen();
        history.nextUndo().ifPresent(step -> {
            journal.replay(() -> step.edits().reversed().forEach(Edit::undo));
            history.stepBack();
            listeners.tell(new EditingEvent(EditingEvent.Kind.UNDONE, step.label(), affected(step.edits())));
        });
    }

    /** Makes the step taken back last again; does nothing if there is none. */
    public void redo() {
        checkIdle("redone");
        checkOpen();
        history.nextRedo().ifPresent(step -> {
            journal.replay(() -> step.edits().forEach(Edit::redo));
            history.stepForward();
            listeners.tell(new EditingEvent(EditingEvent.Kind.REDONE, step.label(), affected(step.edits())));
        });
    }

    /** Whether the production differs from what was saved. */
    public boolean isDirty() {
        return !isReadOnly() && (!history.isAtSavePoint() || (store != null && store.isMigrated()));
    }

    /**
     * Says how the files of reels and packages are to be called from the next save on.
     *
     * @param nameById names such as {@code reels/R1.reel} by the ids of reels and packages
     */
    public void nameParts(Map<String, String> nameById) {
        checkIdle("renamed");
        if (store != null) {
            store.nameParts(nameById);
        }
    }

    /** Writes the production to its folder; on failure the session stays as it is, with all its changes. */
    public void save() throws ProductionStoreException {
        checkIdle("saved");
        if (store == null) {
            throw new ProductionStoreException("This production lies in no folder and cannot be saved.");
        }
        store.save();
        history.markSaved();
        listeners.tell(new EditingEvent(EditingEvent.Kind.SAVED, "", Set.of()));
    }

    /** Registers somebody who wants to hear of every step. */
    public Registration addListener(EditingListener listener) {
        return listeners.add(listener);
    }

    /** Gives the session to another thread, such as the window's after a job has opened it. */
    public void handOverTo(Thread thread) {
        checkIdle("handed over");
        owner = thread;
    }

    /**
     * Closes the production and gives its lock back. What was not saved is lost. The production can still be read, but is
     * neither changed nor saved any more; a second call does nothing.
     */
    @Override
    public void close() {
        closed = true;
        if (store != null) {
            store.close();
        }
    }

    private <R> R join(Function<Production, R> change) {
        int start = journal.size();
        boolean completed = false;
        depth++;
        try {
            R result = change.apply(production);
            completed = true;
            return result;
        } finally {
            depth--;
            if (!completed) {
                journal.rollBackTo(start);
            }
        }
    }

    private void finish(String label, List<Edit> edits) {
        if (!edits.isEmpty()) {
            history.push(new History.Step(label, edits));
            listeners.tell(new EditingEvent(EditingEvent.Kind.DONE, label, affected(edits)));
        }
    }

    private static Set<Identified> affected(List<Edit> edits) {
        Set<Identified> affected = new LinkedHashSet<>();
        for (Edit edit : edits) {
            add(affected, edit.object());
            if (edit.feature() instanceof EReference reference && reference.isContainment()) {
                edit.moved().forEach(object -> add(affected, object));
            }
        }
        return affected;
    }

    private static void giveIds(Production production, IdSource ids) {
        ChangeJournal.giveId(production, ids);
        Iterator<EObject> contents = EcoreUtil.getAllContents(production, false);
        contents.forEachRemaining(object -> ChangeJournal.giveId(object, ids));
    }

    private static void add(Set<Identified> objects, EObject object) {
        if (object instanceof Identified identified) {
            objects.add(identified);
        }
    }

    private void checkIdle(String what) {
        checkThread();
        if (depth > 0) {
            throw new IllegalStateException("A production cannot be " + what + " in the middle of a change.");
        }
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("The production \"" + production.getTitle()
                    + "\" was closed. Nothing was changed. Open it again to change it.");
        }
        if (isReadOnly()) {
            throw new ReadOnlyProductionException(production.getTitle());
        }
    }

    private void checkThread() {
        Thread current = Thread.currentThread();
        if (!current.equals(owner)) {
            throw new IllegalStateException("The session belongs to the thread \"" + owner.getName()
                    + "\" and was called on \"" + current.getName() + "\".");
        }
    }
}
