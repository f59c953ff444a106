package org.stagebook.spotting.notes;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.Listening;
import org.stagebook.model.Note;
import org.stagebook.model.Production;

/** How a note was taken, in a word and a sign, for whoever shows notes: a flag, by ear alone, at which place. */
public final class NoteMark {
    /** Said of notes that were taken with the screen dark. */
    public static final String EARS_ONLY = "\u266a ears only";

    private static final String FLAG = "\u2691";

    private NoteMark() {}

    /** Whether a note marks its place and has no words. */
    public static boolean isBareFlag(Note note) {
        return note.isFlag() && words(note).isEmpty();
    }

    /** What a note says; a flag says that it is one. */
    public static String text(Note note) {
        if (isBareFlag(note)) {
            return FLAG + " flag";
        }
        return note.isFlag() ? FLAG + " " + words(note) : words(note);
    }

    /** Where and how it was taken: "01:00:12:03, \u266a ears only"; nothing for a note of all its cue, taken with picture. */
    public static String taken(Note note) {
        return Stream.of(
                        place(note),
                        note.isPictureDeleted() ? "its picture was cut" : "",
                        note.getListening() == Listening.EARS_ONLY ? EARS_ONLY : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String place(Note note) {
        Production production = production(note);
        return production == null || note.getPosition() == null || production.getTimecodeFormat() == null
                ? ""
                : production.getTimecodeFormat().formatNearest(note.getPosition());
    }

    private static @Nullable Production production(Note note) {
        for (EObject at = note; at != null; at = at.eContainer()) {
            if (at instanceof Production production) {
                return production;
            }
        }
        return null;
    }

    private static String words(Note note) {
        return note.getText() == null ? "" : note.getText().strip();
    }
}
