package org.stagebook.spotting.shorthand;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stagebook.spotting.shorthand.Piece.Meaning;

/** Takes {@code KEEPER: Back on Thursday} for who speaks and the line, where somebody can be meant to speak. */
record SpokenLine(ShorthandWords words) {

    private static final Pattern SPOKEN = Pattern.compile("([^:\"]{1,30}):\\s+(.*\\S)");

    void split(Map<Meaning, String> texts, List<Piece> pieces) {
        Matcher spoken = SPOKEN.matcher(texts.getOrDefault(Meaning.DESCRIPTION, ""));
        if (!spoken.matches() || !isSpeaker(spoken.group(1), texts.getOrDefault(Meaning.CATEGORY, ""))) {
            return;
        }
        String character = spoken.group(1).strip().toUpperCase(Locale.ROOT);
        String line = unquoted(spoken.group(2));
        texts.remove(Meaning.DESCRIPTION);
        texts.put(Meaning.CHARACTER, character);
        texts.put(Meaning.LINE, line);
        replace(pieces, character, line);
    }

    private boolean isSpeaker(String name, String category) {
        boolean spokenCategory = words.isSpoken(category);
        boolean shouted =
                name.equals(name.toUpperCase(Locale.ROOT)) && name.codePoints().anyMatch(Character::isLetter);
        return words.isCharacter(name)
                || (spokenCategory && name.split("\\s+").length <= 3)
                || (category.isEmpty() && shouted);
    }

    private static void replace(List<Piece> pieces, String character, String line) {
        int at = 0;
        while (pieces.get(at).meaning() != Meaning.DESCRIPTION) {
            at++;
        }
        Piece words = pieces.remove(at);
        int colon = words.from() + Math.max(0, words.shown().indexOf(':'));
        pieces.add(at, new Piece(words.from(), colon + 1, Meaning.CHARACTER, character));
        pieces.add(at + 1, new Piece(colon + 1, words.to(), Meaning.LINE, line));
    }

    private static String unquoted(String line) {
        boolean quoted = line.length() > 1 && line.startsWith("\"") && line.endsWith("\"");
        return quoted ? line.substring(1, line.length() - 1) : line;
    }
}
