package org.stagebook.timebase;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A level with its unit, so that LUFS and dBTP are never compared by accident.
 *
 * @param value in the unit; negative infinity is digital silence, not-a-number is refused
 * @param unit what the value counts
 */
public record Level(double value, LevelUnit unit) {

    /**
     * Checks that there is a number.
     *
     * @throws IllegalArgumentException if the value is not a number
     */
    public Level {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("A level in " + unit.symbol() + " must be a number.");
        }
    }

    /**
     * Reads what {@link #toString()} wrote, {@code "-23.0 LUFS"}.
     *
     * @throws TimeSyntaxException if the text is not a number and a known unit
     */
    public static Level valueOf(String text) {
        String plain = text.strip();
        int space = plain.indexOf(' ');
        if (space < 0) {
            throw refused(text, null);
        }
        String symbol = plain.substring(space + 1).strip();
        LevelUnit unit = Arrays.stream(LevelUnit.values())
                .filter(candidate -> candidate.symbol().equals(symbol))
                .findFirst()
                .orElseThrow(() -> refused(text, null));
        try {
            return new Level(Double.parseDouble(plain.substring(0, space)), unit);
        } catch (IllegalArgumentException e) {
            throw refused(text, e);
        }
    }

    /** The number without loss and the unit's symbol: {@code "-23.0 LUFS"}. */
    @Override
    public String toString() {
        return value + " " + unit.symbol();
    }

    private static TimeSyntaxException refused(String text, @Nullable Throwable cause) {
        String units = Arrays.stream(LevelUnit.values()).map(LevelUnit::symbol).collect(Collectors.joining(", "));
        String message = "\"" + text + "\" is not a level: expected a number, a space and one of " + units + ".";
        return cause == null ? new TimeSyntaxException(message) : new TimeSyntaxException(message, cause);
    }
}
