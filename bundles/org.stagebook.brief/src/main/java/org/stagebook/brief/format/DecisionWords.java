package org.stagebook.brief.format;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.stagebook.model.DeliveryFormat;
import org.stagebook.model.FormatDecision;

/** How findings name decisions, formats and days. */
final class DecisionWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private DecisionWords() {}

    /** {@code The decision "Streaming"}. */
    static String decision(FormatDecision decision) {
        String subject = Objects.requireNonNullElse(decision.getSubject(), "").strip();
        return subject.isEmpty() ? "A decision without a subject" : "The decision \"" + subject + "\"";
    }

    /** {@code "5.1 theatrical"}. */
    static String format(DeliveryFormat format) {
        return FormatText.of(format).sound();
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The day of a decision, where it is said. */
    static Optional<LocalDate> dayOf(FormatDecision decision) {
        return Optional.ofNullable(decision.getDecidedOn());
    }
}
