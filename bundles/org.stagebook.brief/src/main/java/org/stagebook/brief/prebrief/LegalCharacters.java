package org.stagebook.brief.prebrief;

import java.util.Optional;

/**
 * The characters that every platform takes in the name of a delivered file: a to z, A to Z, 0 to 9, point, underscore and
 * hyphen (Netflix, legal characters for deliverables).
 */
public final class LegalCharacters {

    private LegalCharacters() {}

    /** Whether platforms take a name as it is. */
    public static boolean areAllIn(String name) {
        return name.chars().allMatch(LegalCharacters::isLegal);
    }

    /** What a platform would say against a name: a sentence naming the first character and its place. */
    public static Optional<String> complaint(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (!isLegal(name.charAt(at))) {
                int character = name.codePointAt(at);
                return Optional.of("\"" + name + "\" holds " + described(character) + " at character " + (at + 1)
                        + "; platforms take letters without accents, digits, \".\", \"_\" and \"-\" only.");
            }
        }
        return Optional.empty();
    }

    private static String described(int character) {
        return Character.isWhitespace(character) || Character.isISOControl(character)
                ? (character == ' ' ? "a space" : String.format("the character U+%04X", character))
                : "\"" + Character.toString(character) + "\"";
    }

    private static boolean isLegal(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '_'
                || c == '-';
    }
}
