package org.stagebook.ui.parts.inspector.presenter;

import org.stagebook.model.Note;
import org.stagebook.model.NotePass;
import org.stagebook.model.Reply;
import org.stagebook.spotting.notes.NoteMark;
import org.stagebook.spotting.notes.WishText;
import org.stagebook.ui.labels.ModelText;

/** Puts a note and what became of it into words. */
final class NoteReader {

    private NoteReader() {}

    static InspectedNote read(Note note) {
        String department = ModelText.of(note.getDepartment());
        String byline = ModelText.joined(
                ModelText.of(note.getAuthor()),
                ModelText.of(note.getCreated()),
                department.isEmpty() ? "" : "for " + department,
                NoteMark.taken(note));
        String settled = note.getSettledAt() == null
                ? ""
                : ModelText.joined(
                        ("Settled by " + ModelText.of(note.getSettledBy())).replaceFirst(" by $", ""),
                        ModelText.of(note.getSettledAt()));
        return new InspectedNote(
                note,
                byline,
                NoteMark.text(note),
                note.getWish() == null ? "" : WishText.of(note.getWish()),
                note.getPasses().stream().map(NoteReader::pass).toList(),
                note.getReplies().stream().map(NoteReader::reply).toList(),
                settled);
    }

    private static InspectedNote.Reply reply(Reply reply) {
        return new InspectedNote.Reply(
                ModelText.joined(ModelText.of(reply.getAuthor()), ModelText.of(reply.getCreated())),
                ModelText.of(reply.getText()));
    }

    private static String pass(NotePass pass) {
        String from = ModelText.of(pass.getFromDepartment());
        String way =
                (from.isEmpty() ? "Passed" : "Passed from " + from) + " to " + ModelText.of(pass.getToDepartment());
        String reason = ModelText.of(pass.getReason());
        return ModelText.joined(way + " by " + ModelText.of(pass.getBy()), ModelText.of(pass.getAt()))
                + (reason.isEmpty() ? "" : "\n" + reason);
    }
}
