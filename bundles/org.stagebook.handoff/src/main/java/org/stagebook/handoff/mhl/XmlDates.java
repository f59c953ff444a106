package org.stagebook.handoff.mhl;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The XML Schema type {@code dateTime} as manifests use it: whole seconds, written in UTC as {@code +00:00}. */
final class XmlDates {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private XmlDates() {}

    static String format(Instant instant) {
        return WRITTEN.format(instant.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
    }

    /** A date without a zone is taken as UTC; a text that is no date means no more than no date. */
    static Optional<Instant> parse(String text) {
        try {
            return Optional.of(DateTimeFormatter.ISO_DATE_TIME.parseBest(
                            text.strip(), OffsetDateTime::from, LocalDateTime::from))
                    .map(t -> t instanceof OffsetDateTime o
                            ? o.toInstant()
                            : ((LocalDateTime) t).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
