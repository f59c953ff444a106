package org.stagebook.spotting.shorthand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.spotting.shorthand.Piece.Meaning;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;

/**
 * What a typed line says of a cue.
 *
 * @param start where it begins, if the line says so
 * @param end where it ends, if the line says so
 * @param length how long it is, if the line says so
 * @param texts by field: the code of the category, words, names; what the line does not say is not there
 * @param tags what it says beyond the fields
 * @param pieces the parts of the line in its order, words that belong together as one
 */
public record SpottedLine(
        Optional<Position> start,
        Optional<Position> end,
        Optional<Duration> length,
        Map<Meaning, String> texts,
        List<String> tags,
        List<Piece> pieces) {

    /** Keeps its own copies. */
    public SpottedLine {
        texts = Map.copyOf(texts);
        tags = List.copyOf(tags);
        pieces = List.copyOf(pieces);
    }

    /** The text of a field, empty if the line does not say it. */
    public String text(Meaning field) {
        return texts.getOrDefault(field, "");
    }

    /** Why no cue can be made of it whatever the reel: a time in it is none. */
    public Optional<String> problem() {
        return pieces.stream()
                .filter(piece -> piece.meaning() == Piece.Meaning.WRONG_TIME)
                .map(Piece::shown)
                .findFirst();
    }

    /** Whether there is nothing to make a cue of. */
    public boolean isEmpty() {
        return pieces.isEmpty();
    }
}
