package org.stagebook.report.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stagebook.model.Cue;
import org.stagebook.model.Note;
import org.stagebook.model.NotePass;
import org.stagebook.model.Reply;
import org.stagebook.spotting.notes.NoteMark;
import org.stagebook.spotting.notes.WishText;

/** The threads of notes as paper shows them: each note with its wish, its answers and the way it went. */
final class NoteTexts {

    private static final int DAY = 10;

    private NoteTexts() {}

    /** All threads of a cue. */
    static String of(Cue cue) {
        return cue.getNotes().stream().map(NoteTexts::of).collect(Collectors.joining("\n"));
    }

    private static String of(Note note) {
        List<String> lines = new ArrayList<>();
        String department = Source.text(note.getDepartment());
        String settled = note.getSettledAt() == null
                ? ""
                : " ✓ settled" + (Source.text(note.getSettledBy()).isEmpty() ? "" : " by " + note.getSettledBy());
        lines.add("• "
                + said(Source.text(note.getAuthor()), Source.text(note.getCreated()), NoteMark.text(note))
                + taken(note)
                + (department.isEmpty() ? "" : " [for " + department + "]") + settled);
        if (note.getWish() != null) {
            lines.add("   wish: " + WishText.of(note.getWish()));
        }
        for (Reply reply : note.getReplies()) {
            lines.add("   – "
                    + said(
                            Source.text(reply.getAuthor()),
                            Source.text(reply.getCreated()),
                            Source.text(reply.getText())));
        }
        for (NotePass pass : note.getPasses()) {
            String from = Source.text(pass.getFromDepartment());
            String reason = Source.text(pass.getReason());
            lines.add("   → " + (from.isEmpty() ? "" : from + " ") + "to " + Source.text(pass.getToDepartment())
                    + (reason.isEmpty() ? "" : ": " + reason));
        }
        return String.join("\n", lines);
    }

    /** Where it was taken, and whether by ear alone. */
    private static String taken(Note note) {
        String taken = NoteMark.taken(note);
        return taken.isEmpty() ? "" : " [" + taken + "]";
    }

    private static String said(String author, String created, String text) {
        String day = created.length() >= DAY ? created.substring(0, DAY) : "";
        String who = (author + " " + day).strip();
        return who.isEmpty() ? text : who + ": " + text;
    }
}
