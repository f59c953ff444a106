package org.stagebook.spotting.shorthand;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.spotting.shorthand.Piece.Meaning;
import org.stagebook.spotting.shorthand.WordReader.Word;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;

/** A line while it is read word by word. */
final class LineReading {

    private final String line;
    private final List<WordReader> readers;
    private final Map<Meaning, String> texts = new EnumMap<>(Meaning.class);
    private final List<String> tags = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder description = new StringBuilder();
    private Optional<Position> start = Optional.empty();
    private Optional<Position> end = Optional.empty();
    private Optional<Duration> length = Optional.empty();

    LineReading(String line, List<WordReader> readers) {
        this.line = line;
        this.readers = List.copyOf(readers);
    }

    void take(String text, int from, int to) {
        Word word = new Word(text, from, to);
        if (text.startsWith("\\") && text.length() > 1) {
            words(new Word(text.substring(1), from, to), Meaning.DESCRIPTION);
            return;
        }
        Optional<Piece> piece = readers.stream()
                .flatMap(reader -> reader.read(word, this).stream())
                .findFirst();
        piece.ifPresentOrElse(this::note, () -> words(word, Meaning.DESCRIPTION));
    }

    /** Everything from there is the intent. */
    void intent(int from) {
        String intent = line.substring(from).strip();
        if (!intent.isEmpty()) {
            set(Meaning.INTENT, intent);
            pieces.add(new Piece(from - 2, line.length(), Meaning.INTENT, intent));
        }
    }

    SpottedLine done(SpokenLine spoken) {
        String words = description.toString();
        if (!words.isEmpty()) {
            set(Meaning.DESCRIPTION, words);
        }
        spoken.split(texts, pieces);
        return new SpottedLine(start, end, length, texts, tags, pieces);
    }

    /** Whether nothing but times was read yet, so that a category may still come. */
    boolean isAtStart() {
        return description.isEmpty() && !texts.containsKey(Meaning.CATEGORY);
    }

    boolean isFree(Meaning field) {
        return switch (field) {
            case IN -> start.isEmpty();
            case OUT -> end.isEmpty();
            case LENGTH -> length.isEmpty();
            default -> !texts.containsKey(field);
        };
    }

    void set(Meaning field, String text) {
        texts.put(field, text);
    }

    void tag(String tag) {
        tags.add(tag);
    }

    void start(Position position) {
        start = Optional.of(position);
    }

    void end(Position position) {
        end = Optional.of(position);
    }

    void length(Duration duration) {
        length = Optional.of(duration);
    }

    private void note(Piece piece) {
        if (piece.meaning() == Meaning.NOT_UNDERSTOOD || piece.meaning() == Meaning.WRONG_TIME) {
            words(new Word(line.substring(piece.from(), piece.to()), piece.from(), piece.to()), piece.meaning());
            pieces.set(pieces.size() - 1, piece);
        } else {
            pieces.add(piece);
        }
    }

    private void words(Word word, Meaning meaning) {
        description.append(description.isEmpty() ? "" : " ").append(word.text());
        boolean goesOn = !pieces.isEmpty() && pieces.getLast().meaning() == Meaning.DESCRIPTION;
        if (goesOn && meaning == Meaning.DESCRIPTION) {
            Piece before = pieces.removeLast();
            pieces.add(new Piece(before.from(), word.to(), meaning, before.shown() + " " + word.text()));
        } else {
            pieces.add(word.as(meaning, word.text()));
        }
    }
}
