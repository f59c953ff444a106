package org.stagebook.spotting.shorthand;

import java.util.Optional;
import org.stagebook.spotting.shorthand.Piece.Meaning;

/** {@code @assistant}, {@code @"Foley mixer"}: who does it, somebody new where nobody is called so. */
record AssigneeWord(ShorthandWords words) implements WordReader {

    @Override
    public Optional<Piece> read(Word word, LineReading line) {
        String name = word.text().startsWith("@")
                ? word.text().substring(1).replace("\"", "").strip()
                : "";
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> known = words.person(name);
        String assignee = known.orElseGet(() -> name.replace('-', ' '));
        line.set(Meaning.ASSIGNEE, assignee);
        return Optional.of(
                word.as(Meaning.ASSIGNEE, known.isPresent() ? assignee : assignee + ", new in this production"));
    }
}
