package org.stagebook.spotting.numbering;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.Cue;

/**
 * A cue number with its places, such as {@code FX{reel}{nn}}, {@code {reel}M{n}} or {@code {character}{nnn}}.
 *
 * <p>{@code {n}} is the count, with as many digits as there are n; it has to be there once. {@code {reel}} is the number of the
 * reel, {@code {category}} the code of the category, {@code {character}} the character in capitals and {@code {initials}} its
 * initials. Cues that share what stands around the count share one series: with {@code {reel}} each reel counts anew.
 *
 * @param text as a person writes it
 */
public record NumberPattern(String text) {

    private static final Pattern COUNT = Pattern.compile("\\{(n{1,6})}");
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");
    private static final String HOLE = "\u0000";

    /**
     * Checks the places.
     *
     * @throws IllegalArgumentException if there is a place that is none, or not one count; the message says which
     */
    public NumberPattern {
        text = text.strip();
        long counts = COUNT.matcher(text).results().count();
        if (counts != 1) {
            throw new IllegalArgumentException("\"" + text + "\" needs the count once, as {n}, {nn} or {nnn}.");
        }
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            if (!place.group(1).matches("n{1,6}|reel|category|character|initials")) {
                throw new IllegalArgumentException("{" + place.group(1)
                        + "} is no place of a number: {reel}, {category}, {character}, {initials} and {nn} are.");
            }
        }
    }

    /** What stands around the count for a cue; cues with the same text share a series. */
    public String series(Cue cue) {
        return around(cue);
    }

    /** The number with that count. */
    public String number(Cue cue, long count) {
        Matcher matcher = COUNT.matcher(text);
        int digits = matcher.find() ? matcher.group(1).length() : 1;
        String counted = Long.toString(count);
        return around(cue).replace(HOLE, "0".repeat(Math.max(0, digits - counted.length())) + counted);
    }

    /** The count of a number of the same series, or nothing if it is of another or written another way. */
    public OptionalLong countOf(Cue cue, String number) {
        String around = around(cue);
        int hole = around.indexOf(HOLE);
        String before = around.substring(0, hole);
        String after = around.substring(hole + 1);
        boolean fits = number.length() > before.length() + after.length()
                && number.startsWith(before)
                && number.endsWith(after);
        String counted = fits ? number.substring(before.length(), number.length() - after.length()) : "";
        return counted.matches("\\d{1,12}") ? OptionalLong.of(Long.parseLong(counted)) : OptionalLong.empty();
    }

    private String around(Cue cue) {
        return COUNT.matcher(text)
                .replaceFirst(HOLE)
                .replace(
                        "{reel}",
                        cue.getReel() == null
                                ? ""
                                : Integer.toString(cue.getReel().getNumber()))
                .replace(
                        "{category}",
                        Optional.ofNullable(cue.getCategory())
                                .map(category -> plain(category.getCode()))
                                .orElse(""))
                .replace("{character}", plain(cue.getCharacter()).toUpperCase(Locale.ROOT))
                .replace("{initials}", initials(plain(cue.getCharacter())));
    }

    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        BETWEEN_WORDS
                .splitAsStream(name)
                .filter(word -> !word.isEmpty())
                .forEach(word -> initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0))));
        return initials.toString();
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip().replace(HOLE, "");
    }
}
