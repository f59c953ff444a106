package org.stagebook.spotting.shorthand;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.model.Priority;
import org.stagebook.spotting.shorthand.Piece.Meaning;

/** {@code !urgent}, {@code !high}, or as few letters as tell; an exclamation mark by itself is one. */
record PriorityWord() implements WordReader {

    @Override
    public Optional<Piece> read(Word word, LineReading line) {
        if (!word.text().startsWith("!") || word.text().length() < 2) {
            return Optional.empty();
        }
        String typed = word.text().substring(1).toLowerCase(Locale.ROOT);
        Optional<Priority> meant = Stream.of(Priority.URGENT, Priority.HIGH, Priority.NORMAL, Priority.LOW)
                .filter(priority -> priority.getLiteral().startsWith(typed))
                .findFirst();
        if (meant.isEmpty()) {
            return Optional.of(
                    word.as(Meaning.NOT_UNDERSTOOD, "no priority: urgent, high, normal or low; it stays in the words"));
        }
        line.set(Meaning.PRIORITY, meant.get().getLiteral());
        return Optional.of(word.as(Meaning.PRIORITY, meant.get().getLiteral()));
    }
}
