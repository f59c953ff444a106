package org.stagebook.cli.delivery;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.delivery.plan.Costs;
import org.stagebook.delivery.plan.Money;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Shipment;
import org.stagebook.report.status.DeliveryStatus;
import org.stagebook.report.status.DeliveryStatus.Entry;
import org.stagebook.report.status.DeliveryStatus.Plan;

/** How delivery stands, for programs. */
public final class StatusJson {

    /** Writes the members of the answer. */
    public void write(JsonGenerator json, DeliveryStatus status) throws IOException {
        json.writeStringField("title", status.title());
        json.writeStringField("date", status.date().toString());
        json.writeNumberField("blocking", status.blocking().size());
        json.writeArrayFieldStart("deliverables");
        for (Entry entry : status.entries()) {
            write(json, entry);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("plans");
        for (Plan plan : status.plans()) {
            write(json, plan);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Entry entry) throws IOException {
        DeskCell cell = entry.cell();
        json.writeStartObject();
        json.writeStringField("id", cell.deliverable().getId());
        json.writeStringField("name", entry.name());
        json.writeStringField("place", entry.place());
        json.writeStringField("state", cell.state().label());
        json.writeBooleanField("blocks", cell.blocksDelivery());
        json.writeBooleanField("overdue", cell.isOverdue());
        json.writeStringField("owner", cell.owner());
        json.writeStringField("due", cell.due().map(Object::toString).orElse(""));
        json.writeStringField("version", label(cell.version().orElse(null)));
        strings(json, "blockers", cell.blockers());
        strings(json, "approvals", cell.approvals());
        strings(json, "complaints", cell.qc().map(found -> found.complaints()).orElse(List.of()));
        json.writeArrayFieldStart("shipments");
        for (Shipment shipment : cell.shipments()) {
            write(json, shipment);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Shipment shipment) throws IOException {
        json.writeStartObject();
        json.writeStringField("version", label(shipment.getMixVersion()));
        json.writeStringField("sentTo", text(shipment.getSentTo()));
        time(json, "sentAt", shipment.getSentAt());
        time(json, "receivedAt", shipment.getReceivedAt());
        time(json, "approvedAt", shipment.getApprovedAt());
        time(json, "rejectedAt", shipment.getRejectedAt());
        json.writeStringField("reason", text(shipment.getReason()));
        json.writeStringField("clause", text(shipment.getClause()));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Plan plan) throws IOException {
        json.writeStartObject();
        json.writeStringField("production", plan.name());
        costs(json, "budget", plan.costs().budget());
        costs(json, "booked", plan.costs().booked());
        costs(json, "used", plan.costs().used());
        costs(json, "expected", plan.costs().expected());
        costs(json, "left", plan.costs().left());
        json.writeEndObject();
    }

    private static void costs(JsonGenerator json, String name, Costs costs) throws IOException {
        json.writeObjectFieldStart(name);
        for (Money money : costs.amounts()) {
            json.writeNumberField(money.currency(), money.amount());
        }
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void time(JsonGenerator json, String name, @Nullable Instant at) throws IOException {
        json.writeStringField(name, at == null ? "" : at.toString());
    }

    private static String label(@Nullable MixVersion version) {
        return version == null ? "" : text(version.getLabel());
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
