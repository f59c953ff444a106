package org.stagebook.archive.list;

import static org.stagebook.archive.list.Cell.times;

import java.util.List;
import java.util.Objects;
import org.stagebook.archive.list.ListTable.Rows;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.model.Deliverable;
import org.stagebook.model.Production;
import org.stagebook.model.QcResult;
import org.stagebook.model.Shipment;
import org.stagebook.report.status.DeliveryStatus;
import org.stagebook.report.status.DeliveryStatus.Entry;

/** What was delivered, how it was received, and what QC found. */
public record DeliveryLists(Production production, DeliveryStatus status) {
    private static final String FOLDER = "delivery/";

    /** All tables, also empty ones. */
    public List<ListTable> tables() {
        return List.of(deliverables(), shipments(), shippedFiles(), qc());
    }

    private ListTable deliverables() {
        Rows rows = new Rows(
                "Deliverable",
                "Where",
                "State",
                "Overdue",
                "Due",
                "Owner",
                "Asked for by",
                "Layout",
                "Heard in",
                "Language",
                "Specification",
                "Version",
                "Branch",
                "Times sent",
                "Approvals",
                "In the way",
                "Stale because",
                "Id");
        for (Entry entry : status.entries()) {
            DeskCell cell = entry.cell();
            Deliverable deliverable = cell.deliverable();
            rows.add(
                    entry.name(),
                    entry.place(),
                    cell.state().label(),
                    cell.isOverdue(),
                    cell.due(),
                    cell.owner(),
                    deliverable.getAskedForBy(),
                    deliverable.getLayout(),
                    deliverable.getEnvironment(),
                    deliverable.getLanguage(),
                    deliverable.getSpecification(),
                    cell.version(),
                    cell.version().map(version -> Objects.requireNonNullElse(version.getBranch(), "")),
                    cell.shipments().size(),
                    cell.approvals(),
                    cell.blockers(),
                    deliverable.getStaleReason(),
                    deliverable.getId());
        }
        return rows.table(
                FOLDER + "deliverables.csv", "Deliverables", "What was to be delivered, and where each item stands.");
    }

    private ListTable shipments() {
        Rows rows = new Rows(
                "Deliverable",
                "Where",
                "Time sent",
                "Version",
                "Sent at",
                "Sent by",
                "Sent to",
                "Way",
                "Received at",
                "Received by",
                "Approved at",
                "Approved by",
                "Rejected at",
                "Rejected by",
                "Reason",
                "Clause",
                "Remark",
                "Id");
        for (Entry entry : status.entries()) {
            List<Shipment> sent = entry.cell().shipments();
            for (int index = 0; index < sent.size(); index++) {
                add(rows, entry, index + 1, sent.get(index));
            }
        }
        return rows.table(
                FOLDER + "shipments.csv", "Shipments", "Every time something was sent, and how it was answered.");
    }

    private static void add(Rows rows, Entry entry, int time, Shipment shipment) {
        rows.add(
                entry.name(),
                entry.place(),
                time,
                shipment.getMixVersion(),
                shipment.getSentAt(),
                shipment.getSentBy(),
                shipment.getSentTo(),
                shipment.getWay(),
                shipment.getReceivedAt(),
                shipment.getReceivedBy(),
                shipment.getApprovedAt(),
                shipment.getApprovedBy(),
                shipment.getRejectedAt(),
                shipment.getRejectedBy(),
                shipment.getReason(),
                shipment.getClause(),
                shipment.getRemark(),
                shipment.getId());
    }

    private ListTable shippedFiles() {
        Rows rows = new Rows("Shipment", "Deliverable", "Stem", "File", "Hash");
        for (Entry entry : status.entries()) {
            for (Shipment shipment : entry.cell().shipments()) {
                shipment.getFiles()
                        .forEach(file -> rows.add(
                                shipment.getId(), entry.name(), file.getStem(), file.getPath(), file.getHash()));
            }
        }
        return rows.table(FOLDER + "shipped-files.csv", "Files that were sent", "Files of each shipment, by hash.");
    }

    private ListTable qc() {
        Rows rows = new Rows(
                "Check",
                "Verdict",
                "Deliverable",
                "Version",
                "Specification",
                "Clause",
                "Value",
                "Finding",
                "Reel",
                "Start",
                "End",
                "File",
                "Hash",
                "Checked at",
                "Stale because");
        for (QcResult result : production.getQcResults()) {
            List<String> times = times(result.getRange(), Cell.format(production));
            rows.add(
                    result.getCheck(),
                    result.getVerdict(),
                    result.getDeliverable() == null
                            ? ""
                            : result.getDeliverable().getName(),
                    result.getMixVersion(),
                    result.getSpecification(),
                    result.getClause(),
                    result.getValue(),
                    result.getFinding(),
                    result.getReel(),
                    times.get(0),
                    times.get(1),
                    result.getFile(),
                    result.getHash(),
                    result.getCheckedAt(),
                    result.getStaleReason());
        }
        return rows.table(FOLDER + "qc.csv", "QC results", "What QC found, with specification, clause and value.");
    }
}
