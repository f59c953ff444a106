package org.stagebook.spotting.shorthand;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stagebook.spotting.shorthand.Piece.Meaning;

/** Takes {@code KEEPER: Back on Thursday} for who speaks and the line, where somebody can be meant to speak. */
record SpokenLine(ShorthandWords words) {

    private static final Pattern SPOKEN = Pattern.compile("(\\p{L}[^:\"]{0,29}):\\s+(.*\\S)");

    void split(Map<Meaning, String> texts, List<Piece> pieces) {
        Matcher spoken = SPOKEN.matcher(texts.getOrDefault(Meaning.DESCRIPTION, ""));
        if (!spoken.matches() || !isSpeaker(spoken.group(1), texts.getOrDefault(Meaning.CATEGORY, ""))) {
            return;
        }
        OptionalInt named = naming(spoken.group(1), pieces);
        if (named.isPresent()) {
            String character = spoken.group(1).strip().toUpperCase(Locale.ROOT);
            String line = unquoted(spoken.group(2));
            texts.remove(Meaning.DESCRIPTION);
            texts.put(Meaning.CHARACTER, character);
            texts.put(Meaning.LINE, line);
            replace(pieces, named.getAsInt(), character, line);
        }
    }

    /** The piece that begins with the name and its colon: the first words of the line, all understood as words. */
    private static OptionalInt naming(String name, List<Piece> pieces) {
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            if (piece.meaning() == Meaning.NOT_UNDERSTOOD || piece.meaning() == Meaning.WRONG_TIME) {
                return OptionalInt.empty();
            }
            if (piece.meaning() == Meaning.DESCRIPTION) {
                return piece.shown().indexOf(':') == name.length() ? OptionalInt.of(at) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private boolean isSpeaker(String name, String category) {
        boolean spokenCategory = words.isSpoken(category);
        boolean shouted =
                name.equals(name.toUpperCase(Locale.ROOT)) && name.codePoints().anyMatch(Character::isLetter);
        return words.isCharacter(name)
                || (spokenCategory && name.split("\\s+").length <= 3)
                || (category.isEmpty() && shouted);
    }

    /** Words further on belong to the line, too. */
    private static void replace(List<Piece> pieces, int named, String character, String line) {
        pieces.replaceAll(piece -> piece.meaning() == Meaning.DESCRIPTION
                ? new Piece(piece.from(), piece.to(), Meaning.LINE, line)
                : piece);
        Piece words = pieces.get(named);
        int colon = words.from() + character.length();
        pieces.set(named, new Piece(words.from(), colon + 1, Meaning.CHARACTER, character));
        if (colon + 1 < words.to()) {
            pieces.add(named + 1, new Piece(colon + 1, words.to(), Meaning.LINE, line));
        }
    }

    private static String unquoted(String line) {
        boolean quoted = line.length() > 1 && line.startsWith("\"") && line.endsWith("\"");
        return quoted ? line.substring(1, line.length() - 1) : line;
    }
}
