package org.stagebook.delivery.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.stagebook.model.Deliverable;
import org.stagebook.model.Production;

/**
 * Where a deliverable stands, by what was recorded of it and never by what somebody wished it were: what is rejected, stale or
 * fails is not approved, whoever approved it before.
 */
public enum DeskState {
    /** Sent back by those who take delivery. */
    REJECTED("rejected", true),
    /** Something changed since: the picture, or the version it is made from. */
    STALE("stale", true),
    /** A check found that it is not what was asked for. */
    FAILED("fails QC", true),
    /** A check could not decide everything. */
    NEEDS_HUMAN("QC needs a human", true),
    /** Nothing was made yet. */
    PLANNED("planned", true),
    /** It is made from a mix version, and not checked yet. */
    MADE("made, not checked", true),
    /** A check passed; it was not sent yet. */
    CHECKED("passes QC", true),
    /** It was sent. */
    SENT("sent", false),
    /** Its arrival was confirmed. */
    RECEIVED("received", false),
    /** Those who take delivery approved this version. */
    APPROVED("approved", false);

    private final String label;
    private final boolean blocks;

    DeskState(String label, boolean blocks) {
        this.label = label;
        this.blocks = blocks;
    }

    /** Where a deliverable stands by itself, outside a matrix; nothing for one that belongs to no production. */
    public static Optional<DeskState> of(Deliverable deliverable) {
        return deliverable.eContainer() instanceof Production production
                ? Optional.of(new CellReader(production, LocalDate.EPOCH)
                        .read(deliverable)
                        .state())
                : Optional.empty();
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** Whether something has to be done here before delivery is complete; what is with others does not. */
    public boolean blocks() {
        return blocks;
    }
}
