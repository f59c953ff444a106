package org.stagebook.edit;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.model.Identified;

/**
 * Writes down every elementary change of a production while it happens.
 *
 * <p>EMF's own {@code ChangeRecorder} visits every object at the end of each recording; with 20,000 cues that would be
 * felt at every key stroke. This journal stays attached and its cost is that of the change alone. It also gives new
 * objects their ids, and refuses changes made outside of a session.
 */
final class ChangeJournal extends AdapterImpl {
    private final IdSource ids;
    private final List<Edit> edits = new ArrayList<>();
    private State state = State.CLOSED;

    private enum State {
        /** Nobody may change anything. */
        CLOSED,
        /** Changes are written down. */
        RECORDING,
        /** Changes of the journal's own doing are not. */
        REPLAYING
    }

    ChangeJournal(EObject root, IdSource ids) {
        this.ids = ids;
        attach(root);
    }

    /** Starts to write down; the journal is empty. */
    void open() {
        state = State.RECORDING;
    }

    /** Ends writing down and hands over what was written. */
    List<Edit> close() {
        state = State.CLOSED;
        List<Edit> written = List.copyOf(edits);
        edits.clear();
        return written;
    }

    /** How many changes were written down so far. */
    int size() {
        return edits.size();
    }

    /** What was written down so far. */
    List<Edit> soFar() {
        return List.copyOf(edits);
    }

    /** Takes back and forgets all changes after the first so many. */
    void rollBackTo(int size) {
        List<Edit> tail = edits.subList(size, edits.size());
        State before = state;
        replay(() -> tail.reversed().forEach(Edit::undo));
        state = before;
        tail.clear();
    }

    /** Runs undo or redo of changes that were written down before. */
    void replay(Runnable work) {
        state = State.REPLAYING;
        try {
            work.run();
        } finally {
            state = State.CLOSED;
        }
    }

    @Override
    public void notifyChanged(Notification notification) {
        if (!isChange(notification)) {
            return;
        }
        if (state == State.CLOSED) {
            Edit edit = Edit.of(notification);
            replay(edit::undo);
            throw new IllegalStateException("The " + edit.feature().getName() + " of a "
                    + edit.object().eClass().getName()
                    + " was changed outside of an editing session's run; the change was taken back.");
        }
        if (state == State.RECORDING) {
            Edit edit = Edit.of(notification);
            edits.add(edit);
            if (edit.feature() instanceof EReference reference && reference.isContainment()) {
                edit.moved().forEach(this::attach);
            }
        }
    }

    private static boolean isChange(Notification notification) {
        return notification.getFeature() instanceof EStructuralFeature feature
                && !notification.isTouch()
                && notification.getEventType() != Notification.RESOLVE
                && !(feature instanceof EReference reference && reference.isContainer());
    }

    /** Gives an object an id if it has none. */
    static void giveId(EObject object, IdSource ids) {
        if (object instanceof Identified identified && identified.getId() == null) {
            identified.setId(ids.next());
        }
    }

    /** Stays attached to what is removed, for it may be changed after that and come back by an undo. */
    private void attach(EObject object) {
        if (object.eAdapters().contains(this)) {
            return;
        }
        giveId(object, ids);
        object.eAdapters().add(this);
        if (mayHaveParts(object)) {
            object.eContents().forEach(this::attach);
        }
    }

    /** Whether objects of its kind have parts at all; asking it for them takes far longer. */
    static boolean mayHaveParts(EObject object) {
        return !object.eClass().getEAllContainments().isEmpty();
    }
}
