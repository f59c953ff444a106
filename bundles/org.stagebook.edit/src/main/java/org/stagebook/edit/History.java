package org.stagebook.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was done and can be undone, what was undone and can be redone, and at which step the production was saved. */
final class History {
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private @Nullable Step saved;

    /** One undoable step. */
    record Step(String label, List<Edit> edits) {}

    /** A new step was done; what was undone before cannot be redone any more. */
    void push(Step step) {
        done.push(step);
        undone.clear();
    }

    Optional<Step> nextUndo() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Step> nextRedo() {
        return Optional.ofNullable(undone.peek());
    }

    void stepBack() {
        undone.push(done.pop());
    }

    void stepForward() {
        done.push(undone.pop());
    }

    void markSaved() {
        saved = done.peek();
    }

    /** Whether undo and redo have left the saved step; equal steps are not the same step. */
    @SuppressWarnings("ReferenceEquality")
    boolean isAtSavePoint() {
        return done.peek() == saved;
    }
}
