package org.stagebook.edit.change;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.Cue;
import org.stagebook.model.Note;
import org.stagebook.model.StagebookFactory;

/**
 * What a cue that comes back keeps of its removal.
 *
 * @param at when it was removed, if that is known
 * @param askedBy who wanted it out; empty if nobody said
 * @param reason why; may be empty
 */
record RemovalTrace(Optional<Instant> at, String askedBy, String reason) {

    static RemovalTrace of(Cue cue) {
        return new RemovalTrace(
                Optional.ofNullable(cue.getRemovedAt()), plain(cue.getRemovalAskedBy()), plain(cue.getRemovalReason()));
    }

    /** Without an author: whoever gave the reason is named in it. */
    Note note(Instant restored) {
        Note note = StagebookFactory.eINSTANCE.createNote();
        note.setCreated(restored);
        note.setText(sentence());
        note.setSettledAt(restored);
        return note;
    }

    private String sentence() {
        String day = at.map(time -> " on " + time.atZone(ZoneOffset.UTC).toLocalDate())
                .orElse("");
        String who = askedBy.isEmpty() ? "" : ", asked for by " + askedBy;
        String why = reason.isEmpty() ? "" : ": " + reason;
        String removal = "Removed" + day + who + why;
        boolean ends = removal.endsWith(".") || removal.endsWith("!") || removal.endsWith("?");
        return removal + (ends ? "" : ".") + " Restored.";
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
