package org.stagebook.ui.parts.deliver.presenter;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.edit.change.AnswerShipment;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.ShipmentAnswer;
import org.stagebook.model.Shipment;
import org.stagebook.ui.labels.ModelText;

/** What those who take delivery say of what was sent to them last. */
public final class AnswerForm implements DeskForm {

    /** What they say. */
    public enum Word {
        RECEIVED("Confirm receipt", "Confirm", "Received by"),
        APPROVED("Approve", "Approve", "Approved by"),
        REJECTED("Reject", "Reject", "Rejected by");

        private final String title;
        private final String button;
        private final String who;

        Word(String title, String button, String who) {
            this.title = title;
            this.button = button;
            this.who = who;
        }

        public String title() {
            return title;
        }

        public String button() {
            return button;
        }

        /** What asks for the name. */
        public String who() {
            return who;
        }
    }

    private final Word word;
    private final DeskCell cell;
    private final Shipment shipment;
    private final String subject;
    private final Clock clock;
    private final ZoneId zone = ZoneId.systemDefault();
    private String by;
    private String when;
    private String reason = "";
    private String clause = "";

    /**
     * On the last time it was sent.
     *
     * @param cell of something that was sent
     * @param subject what the deliverable is called
     */
    public AnswerForm(Word word, DeskCell cell, String subject, Clock clock) {
        this.word = word;
        this.cell = cell;
        this.shipment = cell.lastShipment().orElseThrow();
        this.subject = subject;
        this.clock = clock;
        this.by = ModelText.of(shipment.getSentTo());
        this.when = ModelText.of(clock.instant());
    }

    @Override
    public String subject() {
        return subject;
    }

    public Word word() {
        return word;
    }

    /** What the word is about: the version that was sent, when and to whom. */
    public String sent() {
        String to = ModelText.of(shipment.getSentTo());
        return ModelText.joined(
                ShipmentFacts.version(shipment),
                "sent " + ModelText.of(shipment.getSentAt()) + (to.isEmpty() ? "" : " to " + to));
    }

    public String by() {
        return by;
    }

    public void setBy(String typed) {
        by = typed.strip();
    }

    public String when() {
        return when;
    }

    public void setWhen(String typed) {
        when = typed.strip();
    }

    public void setReason(String typed) {
        reason = typed.strip();
    }

    public void setClause(String typed) {
        clause = typed.strip();
    }

    @Override
    public Optional<String> problem() {
        if (word == Word.REJECTED && reason.isEmpty()) {
            return Optional.of("Say why it was sent back: that is what has to be mended.");
        }
        if (word == Word.APPROVED && by.isEmpty()) {
            return Optional.of("Say who approved it.");
        }
        Optional<Instant> at = at();
        if (at.isEmpty()) {
            return Optional.of(TypedMoment.HOW);
        }
        return isBeforeSending(at.get())
                ? Optional.of("It was sent on " + ModelText.of(shipment.getSentAt()) + "; an answer comes after that.")
                : Optional.empty();
    }

    /** To the minute, as it is typed; a day alone may be the day it was sent. */
    private boolean isBeforeSending(Instant at) {
        if (shipment.getSentAt() == null) {
            return false;
        }
        return TypedMoment.day(when)
                .map(day -> day.isBefore(shipment.getSentAt().atZone(zone).toLocalDate()))
                .orElse(at.plusSeconds(59).isBefore(shipment.getSentAt()));
    }

    @Override
    public Optional<String> notice() {
        if (word != Word.APPROVED) {
            return at().filter(moment -> moment.isAfter(clock.instant().plusSeconds(60)))
                    .map(moment -> "This is in the future.");
        }
        return switch (cell.state()) {
            case STALE ->
                Optional.of(
                        "They approve what they were sent. It stays stale here: " + String.join(" ", cell.blockers()));
            case NEEDS_HUMAN -> Optional.of("QC waits for somebody to decide; it reads so until that is done.");
            default -> Optional.empty();
        };
    }

    private Optional<Instant> at() {
        return TypedMoment.of(when, zone);
    }

    @Override
    public Change change() {
        Instant at = at().orElseThrow();
        return new AnswerShipment(
                shipment,
                switch (word) {
                    case RECEIVED -> new ShipmentAnswer.Received(at, by);
                    case APPROVED -> new ShipmentAnswer.Approved(at, by);
                    case REJECTED -> new ShipmentAnswer.Rejected(at, by, reason, clause);
                });
    }
}
