package org.stagebook.spotting.shorthand;

import java.util.Optional;
import org.stagebook.spotting.shorthand.Piece.Meaning;

/** The first word, where it names a category: {@code fx}, {@code BG}, {@code foley}. */
record CategoryWord(ShorthandWords words) implements WordReader {

    @Override
    public Optional<Piece> read(Word word, LineReading line) {
        if (!line.isAtStart()) {
            return Optional.empty();
        }
        String name =
                word.text().endsWith(":") ? word.text().substring(0, word.text().length() - 1) : word.text();
        String code = words.vocabulary().codeOf(name);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        line.set(Meaning.CATEGORY, code);
        return Optional.of(word.as(Meaning.CATEGORY, code));
    }
}
