package org.stagebook.edit.change;

import java.time.Instant;

/** What those who take delivery say of what was sent to them. */
public sealed interface ShipmentAnswer {

    /** When they said it. */
    Instant at();

    /** Who said it; may be empty. */
    String by();

    /** It has arrived. */
    record Received(Instant at, String by) implements ShipmentAnswer {}

    /** It is accepted. */
    record Approved(Instant at, String by) implements ShipmentAnswer {}

    /**
     * It is sent back.
     *
     * @param reason why; not blank
     * @param clause which clause they name; may be empty
     */
    record Rejected(Instant at, String by, String reason, String clause) implements ShipmentAnswer {
        /** Checks that there is a reason. */
        public Rejected {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("Say why it was sent back: that is what has to be mended.");
            }
        }
    }
}
