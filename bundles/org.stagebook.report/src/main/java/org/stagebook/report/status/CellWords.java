package org.stagebook.report.status;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.delivery.desk.DeskState;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Shipment;

/** What is said of one deliverable, the same in every print. */
record CellWords(DeskCell cell) {

    String state() {
        return cell.isOverdue()
                ? cell.state().label() + ", overdue"
                : cell.state().label();
    }

    String version() {
        return cell.version()
                .map(MixVersion::getLabel)
                .map(label -> Objects.requireNonNullElse(label, ""))
                .orElse("");
    }

    String due() {
        return cell.due().map(Object::toString).orElse("");
    }

    String qc() {
        return cell.qc()
                .map(found -> found.verdict() + " on " + day(found.at())
                        + (found.complaints().isEmpty() ? "" : ":\n" + String.join("\n", found.complaints())))
                .orElse("");
    }

    String approvals() {
        return String.join("\n", cell.approvals());
    }

    String blockers() {
        return String.join("\n", cell.blockers());
    }

    /** Every time it was sent, and what became of it. */
    String course() {
        List<String> lines = new ArrayList<>();
        for (Shipment shipment : cell.shipments()) {
            lines.add((lines.isEmpty() ? "Sent" : "Sent again")
                    + said(shipment.getSentAt(), "to", shipment.getSentTo())
                    + received(shipment)
                    + answer(shipment));
        }
        return String.join("\n", lines);
    }

    private static String received(Shipment shipment) {
        return shipment.getReceivedAt() == null
                ? ""
                : "; received" + said(shipment.getReceivedAt(), "by", shipment.getReceivedBy());
    }

    private String answer(Shipment shipment) {
        String approved = shipment.getApprovedAt() == null
                ? ""
                : "; approved" + said(shipment.getApprovedAt(), "by", shipment.getApprovedBy())
                        + (cell.state() == DeskState.APPROVED ? "" : ", which no longer counts");
        if (shipment.getRejectedAt() == null) {
            return approved;
        }
        String reason = shipment.getReason() == null ? "" : ": " + shipment.getReason();
        return approved + "; rejected" + said(shipment.getRejectedAt(), "by", shipment.getRejectedBy()) + reason;
    }

    private static String said(
            @org.jspecify.annotations.Nullable Instant at,
            String preposition,
            @org.jspecify.annotations.Nullable String who) {
        String when = at == null ? "" : " on " + day(at);
        return who == null ? when : when + " " + preposition + " " + who;
    }

    static String day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
