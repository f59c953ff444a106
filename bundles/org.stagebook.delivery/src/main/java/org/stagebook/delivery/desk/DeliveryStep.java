package org.stagebook.delivery.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.stagebook.model.Production;
import org.stagebook.model.Shipment;

/** What happens to a deliverable on its way, and when it cannot: the same on the desk and on the command line. */
public enum DeliveryStep {
    /** It is sent, for the first time or again. */
    SEND,
    /** Its arrival is confirmed. */
    RECEIVE,
    /** Those who take delivery approve it. */
    APPROVE,
    /** They send it back. */
    REJECT;

    private static final String UNSENT = "Nothing was sent yet; send it first.";

    /** Why it does not fit how a deliverable stands, a sentence that says what to do; nothing if it fits. */
    public Optional<String> whyNot(DeskCell cell, Production production) {
        return switch (this) {
            case SEND -> whyNotSent(cell, production);
            case RECEIVE ->
                cell.lastShipment().map(DeliveryStep::whyNotReceived).orElse(Optional.of(UNSENT));
            case APPROVE ->
                cell.lastShipment().map(sent -> whyNotApproved(cell, sent)).orElse(Optional.of(UNSENT));
            case REJECT -> cell.lastShipment().map(DeliveryStep::whyNotRejected).orElse(Optional.of(UNSENT));
        };
    }

    private static Optional<String> whyNotSent(DeskCell cell, Production production) {
        return cell.version().isEmpty() && production.getMixVersions().isEmpty()
                ? Optional.of("It is not made yet: no mix version is recorded. Record one first.")
                : Optional.empty();
    }

    private static Optional<String> whyNotReceived(Shipment sent) {
        if (sent.getReceivedAt() != null) {
            return Optional.of("Its arrival was confirmed on " + day(sent.getReceivedAt()) + ".");
        }
        boolean isAnswered = sent.getApprovedAt() != null || sent.getRejectedAt() != null;
        return isAnswered ? Optional.of("It was answered already, so it has arrived.") : Optional.empty();
    }

    private static Optional<String> whyNotApproved(DeskCell cell, Shipment sent) {
        if (sent.getRejectedAt() != null) {
            return Optional.of("It was sent back on " + day(sent.getRejectedAt())
                    + ". Redeliver it first, or undo the rejection if it was a mistake.");
        }
        if (cell.state() == DeskState.FAILED) {
            return Optional.of("It fails QC. Mend it, check it and redeliver it first.");
        }
        return sent.getApprovedAt() != null
                ? Optional.of("It was approved on " + day(sent.getApprovedAt()) + " already.")
                : Optional.empty();
    }

    private static Optional<String> whyNotRejected(Shipment sent) {
        return sent.getRejectedAt() != null
                ? Optional.of("It was sent back on " + day(sent.getRejectedAt()) + " already.")
                : Optional.empty();
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }
}
