package org.stagebook.ui.parts.spotting.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.spotting.entry.Reading;
import org.stagebook.spotting.entry.Reading.Refused;
import org.stagebook.spotting.entry.Reading.Understood;
import org.stagebook.spotting.shorthand.Piece;
import org.stagebook.spotting.shorthand.Piece.Meaning;
import org.stagebook.spotting.shorthand.SpottedLine;
import org.stagebook.timebase.TimeRange;

/**
 * What a typed line would make, to be looked at before it is made.
 *
 * @param parts in the order they are shown
 * @param problem why no cue can be made of it, a sentence
 */
public record Understanding(List<Part> parts, Optional<String> problem) {

    /** How a part came to be. */
    public enum Kind {
        TYPED,
        /** From the line before, or from where the playhead stands. */
        ASSUMED,
        /** Looks like something it is not. */
        DOUBTFUL
    }

    /**
     * One field of the cue to be.
     *
     * @param title of its column
     * @param text as it will stand there
     */
    public record Part(String title, String text, Kind kind) {}

    /** Keeps its own copy. */
    public Understanding {
        parts = List.copyOf(parts);
    }

    static Understanding of(SpottedLine read, Reading<TimeRange> place, Map<Meaning, String> remembered) {
        List<Part> parts = new ArrayList<>();
        for (Piece piece : read.pieces()) {
            boolean doubtful = piece.meaning() == Meaning.NOT_UNDERSTOOD;
            if (!isTime(piece)) {
                parts.add(new Part(piece.meaning().title(), piece.shown(), doubtful ? Kind.DOUBTFUL : Kind.TYPED));
            }
        }
        remembered.forEach((field, words) -> parts.add(new Part(field.title(), words, Kind.ASSUMED)));
        return switch (place) {
            case Understood<TimeRange>(TimeRange range, String shown) -> {
                boolean typed = read.start().isPresent();
                parts.addFirst(new Part("At", shown, typed ? Kind.TYPED : Kind.ASSUMED));
                yield new Understanding(parts, Optional.empty());
            }
            case Refused<TimeRange>(String reason) -> new Understanding(parts, Optional.of(reason));
        };
    }

    private static boolean isTime(Piece piece) {
        return switch (piece.meaning()) {
            case IN, OUT, LENGTH -> true;
            default -> false;
        };
    }
}
