package org.stagebook.ui.parts.inspector.presenter;

import java.util.List;
import org.stagebook.model.Note;

/**
 * One note of a thread.
 *
 * @param note itself, to answer and pass on
 * @param byline who and when, for whom, and how it was taken
 * @param text what was said; a flag says that it is one
 * @param wish the level somebody would like; empty for none
 * @param history how it went from department to department, a sentence each
 * @param replies what was answered
 * @param settled who settled it and when; empty while it is open
 */
public record InspectedNote(
        Note note, String byline, String text, String wish, List<String> history, List<Reply> replies, String settled) {

    /** An answer: who and when, and what. */
    public record Reply(String byline, String text) {}

    public InspectedNote {
        history = List.copyOf(history);
        replies = List.copyOf(replies);
    }

    public boolean isOpen() {
        return settled.isEmpty();
    }
}
