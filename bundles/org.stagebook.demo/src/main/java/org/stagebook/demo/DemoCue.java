package org.stagebook.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Origin;
import org.stagebook.model.Priority;

/**
 * A cue of the demo, so written that the lists of {@link DemoReelOne} and {@link DemoReelTwo} read like spotting notes.
 *
 * @param start timecode label in the demo's format
 * @param end timecode label, exclusive
 */
record DemoCue(
        String number, String category, String start, String end, Words words, State state, List<DemoNote> notes) {

    /** What the cue says; empty where there is nothing to say. */
    record Words(String description, String character, String line, String intent, String reference) {}

    /** How far the cue is; {@code assignee} is one of {@link DemoPeople} or empty. */
    record State(CueStatus status, String removalReason, Priority priority, Origin origin, String assignee) {}

    /** One remark of a thread. */
    record DemoNote(String author, Instant created, String text) {}

    static DemoCue cue(String number, String category, String start, String end, String description) {
        return new DemoCue(
                number,
                category,
                start,
                end,
                new Words(description, "", "", "", ""),
                new State(CueStatus.SPOTTED, "", Priority.NORMAL, Origin.UNKNOWN, ""),
                List.of());
    }

    DemoCue spoken(String character, String line) {
        return with(new Words(words.description, character, line, words.intent, words.reference));
    }

    DemoCue intent(String intent) {
        return with(new Words(words.description, words.character, words.line, intent, words.reference));
    }

    DemoCue reference(String reference) {
        return with(new Words(words.description, words.character, words.line, words.intent, reference));
    }

    DemoCue is(CueStatus status) {
        return with(new State(status, state.removalReason, state.priority, state.origin, state.assignee));
    }

    DemoCue removed(String reason) {
        return with(new State(CueStatus.REMOVED, reason, state.priority, state.origin, state.assignee));
    }

    DemoCue priority(Priority priority) {
        return with(new State(state.status, state.removalReason, priority, state.origin, state.assignee));
    }

    DemoCue from(Origin origin) {
        return with(new State(state.status, state.removalReason, state.priority, origin, state.assignee));
    }

    DemoCue by(String assignee) {
        return with(new State(state.status, state.removalReason, state.priority, state.origin, assignee));
    }

    DemoCue note(String author, String created, String text) {
        List<DemoNote> thread = new ArrayList<>(notes);
        thread.add(new DemoNote(author, Instant.parse(created), text));
        return new DemoCue(number, category, start, end, words, state, List.copyOf(thread));
    }

    private DemoCue with(Words otherWords) {
        return new DemoCue(number, category, start, end, otherWords, state, notes);
    }

    private DemoCue with(State otherState) {
        return new DemoCue(number, category, start, end, words, otherState, notes);
    }
}
