package org.stagebook.ui.parts.spotting.presenter;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stagebook.model.Cue;

/**
 * Cues that shall stand out: those with certain words in a column. The colour is never alone, the letters stand beside the number.
 *
 * @param letters one to three, on the chip beside the number
 * @param column where to look; nowhere for anything the filter finds
 * @param words that must be there; empty to find cues with nothing there
 * @param hex the colour, {@code #RRGGBB}
 */
public record HighlightRule(String letters, Optional<CueColumn> column, String words, String hex) {

    private static final int MOST_LETTERS = 3;

    /** Checks the letters and the colour. */
    public HighlightRule {
        letters = letters.strip();
        words = words.strip();
        if (letters.isEmpty() || letters.length() > MOST_LETTERS) {
            throw new IllegalArgumentException("Colour is never alone: give one to three letters that say the same.");
        }
        if (!hex.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException(hex + " is no colour such as #E0A030.");
        }
        if (column.isEmpty() && words.isEmpty()) {
            throw new IllegalArgumentException("Say in which column, or which words to look for.");
        }
    }

    boolean matches(Cue cue, CueText text) {
        if (column.isEmpty()) {
            return new CueFilter(words, Set.of(), Set.of(), Set.of()).matches(cue);
        }
        String stands = text.of(cue, column.get()).toLowerCase(Locale.ROOT);
        return words.isEmpty() ? stands.isBlank() : stands.contains(words.toLowerCase(Locale.ROOT));
    }
}
