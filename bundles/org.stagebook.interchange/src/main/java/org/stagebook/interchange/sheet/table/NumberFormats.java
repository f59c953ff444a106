package org.stagebook.interchange.sheet.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How the numbers of a workbook are shown, as far as it matters: which of them are times of day, lengths of time or dates
 * (ECMA-376 part 1, 18.8.30). Times come as {@code 01:00:10.500}, dates as {@code 2026-01-31}, whatever the workbook shows.
 */
final class NumberFormats {

    private static final int MOST_STYLES = 65_536;
    private static final long MS_PER_DAY = 86_400_000L;
    private static final double LATEST_DAY = 2_958_466;
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

    /** What a number stands for. */
    private enum Kind {
        NUMBER,
        TIME,
        DATE,
        DATE_AND_TIME
    }

    private final Map<Integer, Kind> custom = new HashMap<>();
    private final Map<Integer, Kind> styles = new HashMap<>();
    private boolean from1904;

    void countFrom1904() {
        from1904 = true;
    }

    void addFormat(int id, String code) {
        if (custom.size() < MOST_STYLES) {
            custom.put(id, kindOf(code));
        }
    }

    /** Adds the next cell style. */
    void addStyle(int formatId) {
        if (styles.size() < MOST_STYLES) {
            Kind kind = custom.getOrDefault(formatId, builtIn(formatId));
            styles.put(styles.size(), kind);
        }
    }

    /** The text of a number in a style. */
    String text(String number, int style) {
        double value;
        try {
            value = Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return number;
        }
        if (!Double.isFinite(value)) {
            return number;
        }
        Kind kind = styles.getOrDefault(style, Kind.NUMBER);
        return kind == Kind.NUMBER || value < 0 || value >= LATEST_DAY ? plain(value) : dated(value, kind);
    }

    private String dated(double value, Kind kind) {
        long ms = Math.round(value * MS_PER_DAY);
        if (kind == Kind.TIME || (kind == Kind.DATE_AND_TIME && ms < MS_PER_DAY)) {
            return time(ms);
        }
        String date = epoch(ms / MS_PER_DAY).toString();
        return kind == Kind.DATE || ms % MS_PER_DAY == 0 ? date : date + " " + time(ms % MS_PER_DAY);
    }

    /** Excel has a 29 February 1900 that never was; days before it are one less. */
    private LocalDate epoch(long days) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1).plusDays(days);
        }
        return LocalDate.of(1899, 12, 30).plusDays(days < 60 ? days + 1 : days);
    }

    private static String time(long ms) {
        long seconds = ms / 1000;
        String text = two(seconds / 3600) + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60);
        return ms % 1000 == 0
                ? text
                : text + "." + String.valueOf(1000 + ms % 1000).substring(1);
    }

    private static String two(long value) {
        return value < 10 ? "0" + value : Long.toString(value);
    }

    private static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        BigDecimal shown = new BigDecimal(value).round(SHOWN).stripTrailingZeros();
        return Math.abs(shown.scale()) > 30 ? shown.toString() : shown.toPlainString();
    }

    private static Kind builtIn(int id) {
        return switch (id) {
            case 14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> Kind.DATE;
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56 -> Kind.TIME;
            case 22 -> Kind.DATE_AND_TIME;
            default -> Kind.NUMBER;
        };
    }

    private static Kind kindOf(String code) {
        String letters = lettersOf(code);
        boolean date = letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0;
        boolean time = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
        if (date) {
            return time ? Kind.DATE_AND_TIME : Kind.DATE;
        }
        return time ? Kind.TIME : Kind.NUMBER;
    }

    /** The signs of a format code that mean something, without literals, colours and conditions. */
    private static String lettersOf(String code) {
        StringBuilder letters = new StringBuilder();
        String lower = code.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case '"' -> i = end(lower, '"', i);
                case '\\', '_', '*' -> i++;
                case '[' -> {
                    int close = end(lower, ']', i);
                    if (lower.startsWith("[h", i)
                            || lower.startsWith("[m]", i)
                            || lower.startsWith("[mm", i)
                            || lower.startsWith("[s", i)) {
                        letters.append('h');
                    }
                    i = close;
                }
                default -> letters.append(c);
            }
        }
        return letters.toString().replace("general", "");
    }

    private static int end(String code, char sign, int from) {
        int at = code.indexOf(sign, from + 1);
        return at < 0 ? code.length() : at;
    }
}
