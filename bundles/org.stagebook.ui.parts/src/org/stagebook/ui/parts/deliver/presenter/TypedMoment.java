package org.stagebook.ui.parts.deliver.presenter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day and a minute as people type them, in the time zone of this machine: {@code 2026-03-02 17:00}, or the day alone, which is its
 * noon.
 */
final class TypedMoment {

    /** How one is typed, for people. */
    static final String HOW = "Write the day as 2026-03-02, or with the time as 2026-03-02 17:00.";

    private static final Pattern MOMENT = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T](\\d{1,2}):(\\d{2}))?");

    private TypedMoment() {}

    /** The moment, if the text is one. */
    static Optional<Instant> of(String typed, ZoneId zone) {
        return parts(typed).map(moment -> moment.atZone(zone).toInstant());
    }

    /** The day, if the text is one without a time. */
    static Optional<LocalDate> day(String typed) {
        return typed.strip().contains(":") ? Optional.empty() : parts(typed).map(LocalDateTime::toLocalDate);
    }

    private static Optional<LocalDateTime> parts(String typed) {
        Matcher matcher = MOMENT.matcher(typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int month = number(matcher, 2);
        int day = number(matcher, 3);
        int hour = matcher.group(4) == null ? LocalTime.NOON.getHour() : number(matcher, 4);
        int minute = matcher.group(5) == null ? 0 : number(matcher, 5);
        if (month < 1 || month > 12 || hour > 23 || minute > 59) {
            return Optional.empty();
        }
        YearMonth of = YearMonth.of(number(matcher, 1), month);
        return of.isValidDay(day) ? Optional.of(of.atDay(day).atTime(hour, minute)) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
