package org.stagebook.delivery.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stagebook.model.Deliverable;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Shipment;

/**
 * One deliverable on the desk.
 *
 * @param deliverable which
 * @param state where it stands
 * @param owner who answers for it, by name; empty if nobody does
 * @param due when it is due
 * @param isOverdue whether that day is past and it was not sent
 * @param version the mix version it is made from
 * @param qc what the latest check found
 * @param approvals of that version, in the room or by those who take delivery, and of others where there are any, in sentences
 * @param shipments every time it was sent, oldest first
 * @param blockers sentences about what stands in the way of its delivery; empty if nothing does
 */
public record DeskCell(
        Deliverable deliverable,
        DeskState state,
        String owner,
        Optional<LocalDate> due,
        boolean isOverdue,
        Optional<MixVersion> version,
        Optional<QcSummary> qc,
        List<String> approvals,
        List<Shipment> shipments,
        List<String> blockers) {

    /** Copies the lists. */
    public DeskCell {
        approvals = List.copyOf(approvals);
        shipments = List.copyOf(shipments);
        blockers = List.copyOf(blockers);
    }

    /** The last time it was sent. */
    public Optional<Shipment> lastShipment() {
        return shipments.isEmpty() ? Optional.empty() : Optional.of(shipments.getLast());
    }

    /** How often it had to be sent again. */
    public int redeliveries() {
        return Math.max(0, shipments.size() - 1);
    }

    /** Whether something has to be done here before delivery is complete. */
    public boolean blocksDelivery() {
        return state.blocks() || isOverdue;
    }
}
