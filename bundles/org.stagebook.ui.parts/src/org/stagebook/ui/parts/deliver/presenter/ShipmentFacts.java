package org.stagebook.ui.parts.deliver.presenter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Shipment;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;

/** What became of everything that was sent, oldest first. */
record ShipmentFacts(List<Shipment> shipments) {

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (int index = 0; index < shipments.size(); index++) {
            Shipment shipment = shipments.get(index);
            boolean isLast = index == shipments.size() - 1;
            facts.add(Fact.of(index == 0 ? "Sent" : "Sent again", sent(shipment)));
            if (shipment.getReceivedAt() != null) {
                facts.add(Fact.of("Received", said(shipment.getReceivedAt(), "by", shipment.getReceivedBy())));
            }
            answer(shipment, isLast).ifPresent(facts::add);
            Optional.ofNullable(shipment.getRemark())
                    .map(ModelText::of)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> facts.add(Fact.of("Remark", text)));
        }
        return facts;
    }

    private static String sent(Shipment shipment) {
        String files = shipment.getFiles().isEmpty()
                ? ""
                : shipment.getFiles().size() == 1
                        ? "1 file"
                        : shipment.getFiles().size() + " files";
        return ModelText.joined(
                version(shipment),
                said(shipment.getSentAt(), "to", shipment.getSentTo()),
                byWhom(shipment),
                ModelText.of(shipment.getWay()),
                files);
    }

    private static String byWhom(Shipment shipment) {
        String by = ModelText.of(shipment.getSentBy());
        return by.isEmpty() ? "" : "by " + by;
    }

    /** What counts no more, because it was sent again since, is told without a sign. */
    private static Optional<Fact> answer(Shipment shipment, boolean isLast) {
        if (shipment.getRejectedAt() != null) {
            String clause = ModelText.of(shipment.getClause());
            String text = ModelText.joined(
                    said(shipment.getRejectedAt(), "by", shipment.getRejectedBy()),
                    ModelText.of(shipment.getReason()),
                    clause.isEmpty() ? "" : "clause: " + clause);
            return Optional.of(new Fact(isLast ? Optional.of(Sign.FAILED) : Optional.empty(), "Rejected", text));
        }
        if (shipment.getApprovedAt() != null) {
            String text =
                    ModelText.joined(version(shipment), said(shipment.getApprovedAt(), "by", shipment.getApprovedBy()));
            return Optional.of(Fact.of("Approval", text));
        }
        return isLast ? Optional.of(Fact.of("Answer", "none yet")) : Optional.empty();
    }

    static String version(Shipment shipment) {
        return Optional.ofNullable(shipment.getMixVersion())
                .map(MixVersion::getLabel)
                .map(ModelText::of)
                .orElse("");
    }

    static String said(Instant at, String preposition, String who) {
        String name = ModelText.of(who);
        return (ModelText.of(at) + (name.isEmpty() ? "" : " " + preposition + " " + name)).strip();
    }
}
