package org.stagebook.spotting.shorthand;

import java.util.Optional;

/** Knows one kind of word of the shorthand. */
interface WordReader {

    /** A word at its place. */
    record Word(String text, int from, int to) {

        Piece as(Piece.Meaning meaning, String shown) {
            return new Piece(from, to, meaning, shown);
        }
    }

    /** The piece the word is, having noted its value; or nothing if the word is none of this kind. */
    Optional<Piece> read(Word word, LineReading line);
}
