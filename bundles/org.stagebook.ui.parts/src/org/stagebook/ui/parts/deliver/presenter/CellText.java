package org.stagebook.ui.parts.deliver.presenter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.delivery.desk.DeskState;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Shipment;
import org.stagebook.ui.labels.ModelText;

/** What a cell of the matrix says in its three lines. */
public record CellText(DeskCell cell) {

    /** The state, whether it is late, when it came to it, and how often it was sent. */
    public String state() {
        String late = cell.isOverdue() ? ", overdue" : "";
        int times = cell.shipments().size();
        return ModelText.joined(cell.state().label() + late, stateDay(), times > 1 ? "sent " + times + "\u00d7" : "");
    }

    private String stateDay() {
        Optional<Shipment> last = cell.lastShipment();
        return switch (cell.state()) {
            case REJECTED -> day(last.map(Shipment::getRejectedAt));
            case SENT -> day(last.map(Shipment::getSentAt));
            case RECEIVED -> day(last.map(Shipment::getReceivedAt));
            case APPROVED -> day(last.map(Shipment::getApprovedAt));
            case PLANNED, MADE, CHECKED, STALE, FAILED, NEEDS_HUMAN -> "";
        };
    }

    /** Version, owner and due day; then what stands in the way, else who approved it. */
    public List<String> below() {
        List<String> lines = new ArrayList<>();
        lines.add(ModelText.joined(
                version(), cell.owner(), cell.due().map(day -> "due " + day).orElse("")));
        Stream.concat(cell.blockers().stream().filter(sentence -> !isSaidAbove(sentence)), lastWord())
                .findFirst()
                .ifPresent(lines::add);
        return lines;
    }

    /** Of an approved deliverable those who took it, of others the room, for as long as nobody else has spoken. */
    private Stream<String> lastWord() {
        return (cell.state() == DeskState.APPROVED ? cell.approvals().reversed() : cell.approvals()).stream();
    }

    /** "Not made yet." says no more than "planned". */
    private boolean isSaidAbove(String blocker) {
        return blocker.startsWith("Not ") || blocker.startsWith("Was due ");
    }

    /** The label of the version it is made from; empty for none. */
    public String version() {
        return cell.version().map(MixVersion::getLabel).map(ModelText::of).orElse("");
    }

    private static String day(Optional<Instant> moment) {
        return moment.map(ModelText::of)
                .map(text -> text.substring(0, "yyyy-MM-dd".length()))
                .orElse("");
    }
}
