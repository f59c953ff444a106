package org.stagebook.ui.parts.spotting.presenter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        List<Part> doubtful = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        Set<Meaning> said = EnumSet.noneOf(Meaning.class);
        for (Piece piece : read.pieces()) {
            if (piece.meaning() == Meaning.NOT_UNDERSTOOD) {
                doubtful.add(new Part(piece.meaning().title(), piece.shown(), Kind.DOUBTFUL));
            } else if (!isTime(piece) && (isRepeated(piece) || said.add(piece.meaning()))) {
                parts.add(new Part(piece.meaning().title(), text(piece, read), Kind.TYPED));
            }
        }
        if (!read.text(Meaning.DESCRIPTION).isEmpty() && said.add(Meaning.DESCRIPTION)) {
            parts.add(new Part(Meaning.DESCRIPTION.title(), read.text(Meaning.DESCRIPTION), Kind.TYPED));
        }
        remembered.forEach((field, words) -> parts.add(new Part(field.title(), words, Kind.ASSUMED)));
        parts.addAll(0, doubtful);
        return switch (place) {
            case Understood<TimeRange>(TimeRange range, String shown) -> {
                boolean typed = read.start().isPresent();
                parts.add(doubtful.size(), new Part("At", shown, typed ? Kind.TYPED : Kind.ASSUMED));
                yield new Understanding(parts, Optional.empty());
            }
            case Refused<TimeRange>(String reason) -> new Understanding(parts, Optional.of(reason));
        };
    }

    private static boolean isTime(Piece piece) {
        return switch (piece.meaning()) {
            case IN, OUT, LENGTH, WRONG_TIME -> true;
            default -> false;
        };
    }

    /** A cue has several tags, and one of everything else, whose words may stand apart in the line. */
    private static boolean isRepeated(Piece piece) {
        return piece.meaning() == Meaning.TAG;
    }

    /** What is said twice holds as it is said last. */
    private static String text(Piece piece, SpottedLine read) {
        return switch (piece.meaning()) {
            case DESCRIPTION -> read.text(Meaning.DESCRIPTION);
            case TAG -> piece.shown();
            default ->
                read.pieces().stream()
                        .filter(other -> other.meaning() == piece.meaning())
                        .reduce((first, second) -> second)
                        .map(Piece::shown)
                        .orElseThrow();
        };
    }
}
