package org.stagebook.edit.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stagebook.model.Deliverable;
import org.stagebook.model.DeliverableStatus;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.Shipment;
import org.stagebook.model.SignedFile;
import org.stagebook.model.StagebookFactory;

/**
 * Records that a deliverable was sent, for the first time or again.
 *
 * @param deliverable what was sent
 * @param version the mix version it was made from, where there is one
 * @param sending who sent it how
 * @param files what was sent
 */
public record SendDeliverable(
        Deliverable deliverable, Optional<MixVersion> version, Sending sending, List<SentFile> files)
        implements Change {

    /** Copies the list. */
    public SendDeliverable {
        files = List.copyOf(files);
    }

    /**
     * Who sent it how.
     *
     * @param at when
     * @param by who; may be empty
     * @param to to whom; may be empty
     * @param way by which service or medium; may be empty
     */
    public record Sending(Instant at, String by, String to, String way) {}

    /**
     * A file that was sent.
     *
     * @param path where it was
     * @param hash algorithm, colon and hash; may be empty
     */
    public record SentFile(String path, String hash) {}

    @Override
    public String label() {
        return deliverable.getShipments().isEmpty() ? "Send deliverable" : "Send deliverable again";
    }

    @Override
    public void apply(Production production) {
        Shipment shipment = StagebookFactory.eINSTANCE.createShipment();
        version.ifPresent(shipment::setMixVersion);
        version.ifPresent(deliverable::setMixVersion);
        shipment.setSentAt(sending.at());
        Texts.unlessBlank(sending.by(), shipment::setSentBy);
        Texts.unlessBlank(sending.to(), shipment::setSentTo);
        Texts.unlessBlank(sending.way(), shipment::setWay);
        files.forEach(file -> shipment.getFiles().add(signed(file)));
        deliverable.getShipments().add(shipment);
        deliverable.setStatus(DeliverableStatus.DELIVERED);
        deliverable.setStaleReason(null);
    }

    private static SignedFile signed(SentFile file) {
        SignedFile sent = StagebookFactory.eINSTANCE.createSignedFile();
        sent.setPath(file.path());
        Texts.unlessBlank(file.hash(), sent::setHash);
        return sent;
    }
}
