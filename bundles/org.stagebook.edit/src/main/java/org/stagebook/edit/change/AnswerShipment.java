package org.stagebook.edit.change;

import org.stagebook.model.Deliverable;
import org.stagebook.model.DeliverableStatus;
import org.stagebook.model.Production;
import org.stagebook.model.Shipment;

/**
 * Records what those who take delivery say. Their last word counts: what is sent back is approved no more, though it stays on
 * record who had approved it.
 *
 * @param shipment what was sent
 * @param answer their word
 */
public record AnswerShipment(Shipment shipment, ShipmentAnswer answer) implements Change {

    @Override
    public String label() {
        return switch (answer) {
            case ShipmentAnswer.Received received -> "Record arrival";
            case ShipmentAnswer.Approved approved -> "Record approval of delivery";
            case ShipmentAnswer.Rejected rejected -> "Record rejection";
        };
    }

    @Override
    public void apply(Production production) {
        switch (answer) {
            case ShipmentAnswer.Received received -> {
                shipment.setReceivedAt(received.at());
                Texts.unlessBlank(received.by(), shipment::setReceivedBy);
            }
            case ShipmentAnswer.Approved approved -> {
                withdrawRejection();
                shipment.setApprovedAt(approved.at());
                Texts.unlessBlank(approved.by(), shipment::setApprovedBy);
                tell(DeliverableStatus.APPROVED);
            }
            case ShipmentAnswer.Rejected rejected -> {
                shipment.setRejectedAt(rejected.at());
                Texts.unlessBlank(rejected.by(), shipment::setRejectedBy);
                Texts.unlessBlank(rejected.reason(), shipment::setReason);
                Texts.unlessBlank(rejected.clause(), shipment::setClause);
                tell(DeliverableStatus.REJECTED);
            }
        }
    }

    private void withdrawRejection() {
        shipment.setRejectedAt(null);
        shipment.setRejectedBy(null);
        shipment.setReason(null);
        shipment.setClause(null);
    }

    /** Only what was sent last says how far the deliverable has come. */
    private void tell(DeliverableStatus status) {
        Deliverable deliverable = (Deliverable) shipment.eContainer();
        if (shipment.equals(deliverable.getShipments().getLast())) {
            deliverable.setStatus(status);
        }
    }
}
