package org.stagebook.archive.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stagebook.archive.ArchiveSource;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.delivery.desk.DeskState;
import org.stagebook.edit.change.MakeStale.Reason;
import org.stagebook.history.signoff.SignOffReview;
import org.stagebook.history.version.VersionLines;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.Shipment;
import org.stagebook.model.SignOff;
import org.stagebook.report.contents.ArchiveContents.Cell;
import org.stagebook.report.contents.ArchiveContents.Overview;
import org.stagebook.report.contents.ArchiveContents.Tone;
import org.stagebook.report.status.DeliveryStatus.Entry;

/** What most people look for in an archive: the last versions, who signed them off, what was delivered. */
record Overviews(ArchiveSource source) {

    /** The last version of every branch, of each reel and of the whole. */
    Overview versions() {
        Map<List<Object>, MixVersion> last = new LinkedHashMap<>();
        for (MixVersion version : production().getMixVersions()) {
            List<Object> line = List.of(
                    VersionLines.branch(version),
                    version.getReel() == null ? 0 : version.getReel().getNumber());
            last.remove(line);
            last.put(line, version);
        }
        return new Overview(
                "Final versions",
                List.of("Version", "Branch", "Of", "Stage", "Created", "By", "Files"),
                last.values().stream().map(Overviews::row).toList(),
                "No mix version was recorded.");
    }

    private static List<Cell> row(MixVersion version) {
        return List.of(
                new Cell(text(version.getLabel()), Tone.STRONG),
                Cell.plain(VersionLines.branch(version).isEmpty() ? "main" : VersionLines.branch(version)),
                Cell.plain(
                        version.getReel() == null
                                ? "whole programme"
                                : "R" + version.getReel().getNumber()),
                Cell.plain(text(version.getStage())),
                Cell.plain(day(version.getCreated())),
                Cell.plain(
                        version.getAuthor() == null
                                ? ""
                                : text(version.getAuthor().getName())),
                Cell.plain(Integer.toString(version.getFiles().size())));
    }

    /** Every sign-off, and whether it holds. */
    Overview signOffs() {
        Map<SignOff, String> stale = new SignOffReview(production())
                .reasons().stream()
                        .filter(reason -> reason.judgement() instanceof SignOff)
                        .collect(Collectors.toMap(
                                reason -> (SignOff) reason.judgement(), Reason::sentence, (one, other) -> one));
        return new Overview(
                "Signed off",
                List.of("What", "Version", "By", "On", "Conditions", "Today", "Because"),
                production().getSignOffs().stream()
                        .map(signOff -> row(signOff, stale.getOrDefault(signOff, text(signOff.getStaleReason()))))
                        .toList(),
                "Nothing was signed off.");
    }

    private static List<Cell> row(SignOff signOff, String staleBecause) {
        MixVersion version = signOff.getMixVersion();
        return List.of(
                new Cell(text(signOff.getScope()), Tone.STRONG),
                Cell.plain(version == null ? "" : text(version.getLabel())),
                Cell.plain(Stream.of(text(signOff.getBy()), text(signOff.getRole()))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "))),
                Cell.plain(day(signOff.getAt())),
                Cell.plain(text(signOff.getConditions())),
                staleBecause.isBlank() ? new Cell("holds", Tone.GOOD) : new Cell("stale", Tone.DOUBT),
                Cell.plain(staleBecause.strip()));
    }

    /** Every deliverable, and how it was answered. */
    Overview deliveries() {
        return new Overview(
                "Delivered",
                List.of("Deliverable", "Of", "State", "Version", "Sent to", "Sent", "Times sent"),
                source.status().entries().stream().map(Overviews::row).toList(),
                "Nothing was asked to be delivered.");
    }

    private static List<Cell> row(Entry entry) {
        DeskCell cell = entry.cell();
        Optional<Shipment> sent = cell.lastShipment();
        return List.of(
                new Cell(entry.name(), Tone.STRONG),
                Cell.plain(entry.place()),
                new Cell(cell.state().label(), tone(cell.state())),
                Cell.plain(
                        cell.version().map(version -> text(version.getLabel())).orElse("")),
                Cell.plain(sent.map(shipment -> text(shipment.getSentTo())).orElse("")),
                Cell.plain(sent.map(shipment -> day(shipment.getSentAt())).orElse("")),
                Cell.plain(
                        cell.shipments().isEmpty()
                                ? ""
                                : Integer.toString(cell.shipments().size())));
    }

    private static Tone tone(DeskState state) {
        return switch (state) {
            case REJECTED, FAILED -> Tone.BAD;
            case STALE, NEEDS_HUMAN -> Tone.DOUBT;
            case APPROVED -> Tone.GOOD;
            case PLANNED, MADE, CHECKED, SENT, RECEIVED -> Tone.OPEN;
        };
    }

    private Production production() {
        return source.production();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "").strip();
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
