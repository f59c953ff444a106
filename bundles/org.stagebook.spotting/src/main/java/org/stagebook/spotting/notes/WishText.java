package org.stagebook.spotting.notes;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stagebook.edit.change.WishedLevel;
import org.stagebook.model.LevelWish;
import org.stagebook.spotting.entry.Reading;

/**
 * How a wish for another level is typed and said: {@code +0.5 to +2 dB, director}. One number alone is a range of nothing else;
 * what follows the comma is who asks.
 */
public final class WishText {

    private static final String NUMBER = "([+\\-\u2212]?\\d{1,3}(?:[.,]\\d{1,2})?)";
    private static final Pattern WISH = Pattern.compile(
            NUMBER + "(?:\\s*(?:dB)?\\s*(?:to|\\.\\.|\u2026|/)\\s*" + NUMBER + ")?\\s*(?:dB)?\\s*(?:[,;]\\s*(.*))?",
            Pattern.CASE_INSENSITIVE);

    private WishText() {}

    /** Reads a wish. */
    public static Reading<WishedLevel> read(String typed) {
        Matcher wish = WISH.matcher(typed.strip());
        if (!wish.matches()) {
            return new Reading.Refused<>("\"" + typed.strip()
                    + "\" is no wish. Write the range and who asks, such as +0.5 to +2 dB, director.");
        }
        double one = number(wish.group(1));
        double other = wish.group(2) == null ? one : number(wish.group(2));
        if (Math.abs(one) > 100 || Math.abs(other) > 100) {
            return new Reading.Refused<>("A wish is within 100 dB up or down; " + typed.strip() + " is not.");
        }
        String askedBy = wish.group(3) == null ? "" : wish.group(3).strip();
        WishedLevel level = new WishedLevel(Math.min(one, other), Math.max(one, other), askedBy);
        return new Reading.Understood<>(level, of(level));
    }

    /** A wish in words. */
    public static String of(WishedLevel wish) {
        String range = wish.leastDb() == wish.mostDb()
                ? signed(wish.leastDb()) + " dB"
                : signed(wish.leastDb()) + " to " + signed(wish.mostDb()) + " dB";
        return wish.askedBy().isEmpty() ? range : range + ", " + wish.askedBy();
    }

    /** The wish of a note in words. */
    public static String of(LevelWish wish) {
        @Nullable String askedBy = wish.getAskedBy();
        double least = Math.min(wish.getLeastDb(), wish.getMostDb());
        double most = Math.max(wish.getLeastDb(), wish.getMostDb());
        return of(new WishedLevel(Math.max(-100, least), Math.min(100, most), askedBy == null ? "" : askedBy));
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.').replace('\u2212', '-'));
    }

    private static String signed(double db) {
        String text = String.format(Locale.ROOT, "%+.2f", db).replaceFirst("\\.?0+$", "");
        return db == 0 ? "0" : text.replace('-', '\u2212');
    }
}
