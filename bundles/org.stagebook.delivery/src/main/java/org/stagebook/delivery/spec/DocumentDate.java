package org.stagebook.delivery.spec;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * When a document was issued, as exactly as it says: some name a day, some a month, some a year, web pages often nothing.
 *
 * @param text {@code "2024-10-29"}, {@code "2018-10"}, {@code "2018"} or {@code "unknown"}
 * @param firstDay the first day it can mean; that of 1970 if nothing is known
 */
public record DocumentDate(String text, LocalDate firstDay) {

    /** The document bears no date, or it is not known to us. */
    public static final DocumentDate UNKNOWN = new DocumentDate("unknown", LocalDate.EPOCH);

    /**
     * Reads what a specification file writes.
     *
     * @throws IllegalArgumentException if it is neither a day nor a month nor a year nor said to be unknown
     */
    public static DocumentDate parse(String text) {
        if (text.equals(UNKNOWN.text)) {
            return UNKNOWN;
        }
        try {
            return new DocumentDate(
                    text,
                    switch (text.length()) {
                        case 4 -> Year.parse(text).atDay(1);
                        case 7 -> YearMonth.parse(text).atDay(1);
                        default -> LocalDate.parse(text);
                    });
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no date. Write a day as 2024-10-29, a month as 2024-10, a year as 2024, or"
                            + " unknown.",
                    e);
        }
    }

    /** How old it is, for people: {@code "2 years 1 month"}, {@code "3 months"}, {@code "new"} in its first month. */
    public String age(LocalDate today) {
        if (isUnknown()) {
            return "of unknown date";
        }
        Period age = Period.between(firstDay, today);
        if (age.isNegative()) {
            return "not yet in force";
        }
        int years = age.getYears();
        int months = text.length() == 4 ? 0 : age.getMonths();
        if (years == 0) {
            return months == 0 ? (text.length() == 4 ? "this year" : "new") : count(months, "month");
        }
        return months == 0 ? count(years, "year") : count(years, "year") + " " + count(months, "month");
    }

    /** Whether nobody knows when it was issued. */
    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** Whether it is older than so many years, or may be; figures that old are worth asking about. */
    public boolean isOlderThan(int years, LocalDate today) {
        return firstDay.plusYears(years).isBefore(today);
    }

    private static String count(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
