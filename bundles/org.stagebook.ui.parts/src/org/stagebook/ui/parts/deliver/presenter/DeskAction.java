package org.stagebook.ui.parts.deliver.presenter;

import java.util.Optional;
import org.stagebook.delivery.desk.DeliveryStep;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.model.Production;
import org.stagebook.model.Shipment;

/** What can be done with a deliverable: it is checked, or something is recorded of it. */
public enum DeskAction {
    /** Its sound is held against a specification. */
    CHECK("Check\u2026", 'Q'),
    /** It was sent, for the first time or again. */
    SEND("Send\u2026", 'S'),
    /** Its arrival was confirmed. */
    RECEIVE("Confirm receipt\u2026", 'C'),
    /** Those who take delivery approved it. */
    APPROVE("Approve\u2026", 'A'),
    /** They sent it back. */
    REJECT("Reject\u2026", 'R'),
    /** Somebody answers for it. */
    OWNER("Set owner\u2026", 'O'),
    /** A day it is due. */
    DUE("Set due\u2026", 'D');

    private final String label;
    private final char key;

    DeskAction(String label, char key) {
        this.label = label;
        this.key = key;
    }

    /** What a button says. */
    public String label() {
        return label;
    }

    /** What it says of a deliverable that was sent before. */
    public String label(Optional<DeskCell> cell) {
        boolean isAgain = this == SEND && cell.flatMap(DeskCell::lastShipment).isPresent();
        return isAgain ? "Redeliver\u2026" : label;
    }

    /** The plain key that means it while the keyboard is on the matrix. */
    public char key() {
        return key;
    }

    /** What comes next for a deliverable that stands so; nothing once it is approved. */
    public static Optional<DeskAction> next(DeskCell cell) {
        return switch (cell.state()) {
            case PLANNED, MADE, CHECKED, REJECTED, STALE, FAILED -> Optional.of(SEND);
            case NEEDS_HUMAN -> Optional.of(cell.lastShipment().isEmpty() ? SEND : answer(cell));
            case SENT, RECEIVED -> Optional.of(answer(cell));
            case APPROVED -> Optional.empty();
        };
    }

    private static DeskAction answer(DeskCell cell) {
        boolean hasArrived = cell.lastShipment().map(Shipment::getReceivedAt).isPresent();
        return hasArrived ? APPROVE : RECEIVE;
    }

    /** Why it does not fit how a deliverable stands, a sentence that says what to do; nothing if it fits. */
    public Optional<String> whyNot(DeskCell cell, Production production) {
        return switch (this) {
            case SEND -> DeliveryStep.SEND.whyNot(cell, production);
            case RECEIVE -> DeliveryStep.RECEIVE.whyNot(cell, production);
            case APPROVE -> DeliveryStep.APPROVE.whyNot(cell, production);
            case REJECT -> DeliveryStep.REJECT.whyNot(cell, production);
            case CHECK, OWNER, DUE -> Optional.empty();
        };
    }
}
