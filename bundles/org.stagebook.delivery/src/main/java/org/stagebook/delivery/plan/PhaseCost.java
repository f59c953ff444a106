package org.stagebook.delivery.plan;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.stagebook.model.Booking;
import org.stagebook.model.Rate;
import org.stagebook.model.StagePhase;

/**
 * What a phase costs.
 *
 * @param phase which
 * @param booked at what was booked
 * @param used at what was used, as far as that was recorded
 * @param expected at what was used where that is known, and at what was booked elsewhere
 * @param cause what made it necessary beyond the plan, in words; nothing for planned work
 */
public record PhaseCost(StagePhase phase, Costs booked, Costs used, Costs expected, Optional<String> cause) {

    static PhaseCost of(StagePhase phase) {
        Costs booked = Costs.NONE;
        Costs used = Costs.NONE;
        Costs expected = Costs.NONE;
        for (Booking booking : phase.getBookings()) {
            Optional<Money> planned = cost(booking, booking.getBooked());
            Optional<Money> spent = cost(booking, booking.getUsed());
            booked = planned.map(booked::plus).orElse(booked);
            used = spent.map(used::plus).orElse(used);
            expected = spent.or(() -> planned).map(expected::plus).orElse(expected);
        }
        return new PhaseCost(phase, booked, used, expected, causeOf(phase));
    }

    private static Optional<Money> cost(Booking booking, @org.jspecify.annotations.Nullable BigDecimal units) {
        Rate rate = booking.getRate();
        if (rate == null || rate.getAmount() == null || units == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Money(rate.getAmount().multiply(units), Objects.requireNonNullElse(rate.getCurrency(), "")));
    }

    private static Optional<String> causeOf(StagePhase phase) {
        if (phase.getPictureCut() != null) {
            return Optional.of("Picture change: cut " + phase.getPictureCut().getLabel());
        }
        if (phase.getSignOff() != null) {
            return Optional.of("Reopened sign-off: " + phase.getSignOff().getScope());
        }
        if (phase.getDeliverable() != null) {
            return Optional.of("Redelivery: " + phase.getDeliverable().getName());
        }
        return Optional.empty();
    }
}
