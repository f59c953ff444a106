package org.stagebook.ui.parts.plan.presenter;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.stagebook.model.Booking;
import org.stagebook.model.Rate;
import org.stagebook.model.RateUnit;
import org.stagebook.model.StagePhase;

/** What is said of phases and their bookings. */
public final class PhaseWords {

    private PhaseWords() {}

    /** What people call it: its name, else what is done in it. */
    public static String name(StagePhase phase) {
        String name = text(phase.getName());
        return name.isBlank() ? kind(phase) : name;
    }

    /** What is done, to begin a line with. */
    static String kind(StagePhase phase) {
        String literal = phase.getKind().getLiteral();
        return literal.substring(0, 1).toUpperCase(Locale.ROOT) + literal.substring(1);
    }

    /** The reel it is about, such as {@code R2}; empty for all. */
    static String reel(StagePhase phase) {
        return phase.getReel() == null ? "" : "R" + phase.getReel().getNumber();
    }

    /** All that is booked in one line, with what was used where that is known: {@code 5.5 of 5 days × Stage A}. */
    public static String bookings(StagePhase phase) {
        return phase.getBookings().stream().map(PhaseWords::booking).collect(Collectors.joining(", "));
    }

    private static String booking(Booking booking) {
        String rate =
                booking.getRate() == null ? "no rate" : text(booking.getRate().getName());
        if (booking.getBooked() == null) {
            return rate;
        }
        String used = booking.getUsed() == null ? "" : Amounts.typed(booking.getUsed()) + " of ";
        return used + count(booking.getBooked(), booking.getRate()) + " \u00d7 " + rate;
    }

    /** So many days or hours of a rate. */
    public static String count(BigDecimal units, Rate rate) {
        RateUnit unit = rate == null ? RateUnit.FLAT : rate.getUnit();
        return Amounts.typed(units) + unit(unit, units.compareTo(BigDecimal.ONE) == 0);
    }

    private static String unit(RateUnit unit, boolean one) {
        return switch (unit) {
            case DAY -> one ? " day" : " days";
            case HOUR -> " h";
            case FLAT -> "";
        };
    }

    static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
