package org.stagebook.spotting.shorthand;

/**
 * A part of a typed line and what it was taken for, to be shown before anything is made of it.
 *
 * @param from first character in the line
 * @param to first character after it
 * @param meaning which field it fills
 * @param shown the value as it will stand in the field; for what was not understood, why and what became of it
 */
public record Piece(int from, int to, Meaning meaning, String shown) {

    /** Fields a piece can fill. */
    public enum Meaning {
        IN("In"),
        OUT("Out"),
        LENGTH("Length"),
        CATEGORY("Category"),
        DESCRIPTION("Description"),
        CHARACTER("Character"),
        LINE("Line"),
        INTENT("Intent"),
        PRIORITY("Priority"),
        ORIGIN("Origin"),
        ASSIGNEE("Assignee"),
        TAG("Tag"),
        /** A time that is none; no cue is made until it is put right, for it would lie somewhere else. */
        WRONG_TIME("Time"),
        /** Looks like something it is not; it stays in the words. */
        NOT_UNDERSTOOD("Not understood");

        private final String title;

        Meaning(String title) {
            this.title = title;
        }

        /** As the column of the field is headed. */
        public String title() {
            return title;
        }
    }
}
