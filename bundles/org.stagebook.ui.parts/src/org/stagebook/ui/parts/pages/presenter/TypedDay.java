package org.stagebook.ui.parts.pages.presenter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as people type them, while they type. */
public final class TypedDay {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private TypedDay() {}

    /** The day, if the text is one of the calendar. */
    public static Optional<LocalDate> of(String typed) {
        Matcher matcher = DAY.matcher(typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(matcher.group(2));
        int day = Integer.parseInt(matcher.group(3));
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        YearMonth of = YearMonth.of(Integer.parseInt(matcher.group(1)), month);
        return of.isValidDay(day) ? Optional.of(of.atDay(day)) : Optional.empty();
    }
}
