package org.stagebook.delivery.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stagebook.history.signoff.SignOffReview;
import org.stagebook.model.Deliverable;
import org.stagebook.model.DeliverableStatus;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Person;
import org.stagebook.model.Production;
import org.stagebook.model.QcVerdict;
import org.stagebook.model.Shipment;
import org.stagebook.model.SignOff;

/** Reads from a production where a deliverable stands. */
final class CellReader {

    private final Production production;
    private final LocalDate today;

    CellReader(Production production, LocalDate today) {
        this.production = production;
        this.today = today;
    }

    DeskCell read(Deliverable deliverable) {
        Optional<MixVersion> version = Optional.ofNullable(deliverable.getMixVersion());
        Optional<QcSummary> qc = QcSummary.of(production, deliverable);
        List<String> stale = new Staleness(deliverable, version, qc).reasons();
        DeskState state = state(deliverable, version, qc, !stale.isEmpty());
        Optional<LocalDate> due = Optional.ofNullable(deliverable.getDue());
        boolean isOverdue = due.isPresent() && due.get().isBefore(today) && state.blocks();
        return new DeskCell(
                deliverable,
                state,
                Optional.ofNullable(deliverable.getOwner())
                        .map(CellReader::called)
                        .orElse(""),
                due,
                isOverdue,
                version,
                qc,
                approvals(deliverable, version, state),
                deliverable.getShipments(),
                blockers(deliverable, state, qc, stale, isOverdue));
    }

    /** A person without a name is called by the first role. */
    private static String called(Person person) {
        String name = Objects.requireNonNullElse(person.getName(), "");
        return name.isBlank() ? person.getRoles().stream().findFirst().orElse("") : name;
    }

    private static DeskState state(
            Deliverable deliverable, Optional<MixVersion> version, Optional<QcSummary> qc, boolean isStale) {
        Optional<Shipment> last = deliverable.getShipments().isEmpty()
                ? Optional.empty()
                : Optional.of(deliverable.getShipments().getLast());
        boolean isSentBack = last.isPresent()
                ? last.get().getRejectedAt() != null
                : deliverable.getStatus() == DeliverableStatus.REJECTED;
        if (isSentBack) {
            return DeskState.REJECTED;
        }
        if (isStale) {
            return DeskState.STALE;
        }
        Optional<DeskState> doubt = qc.flatMap(CellReader::doubt);
        if (doubt.isPresent()) {
            return doubt.get();
        }
        if (last.isPresent()) {
            return of(last.get());
        }
        Optional<DeskState> told = told(deliverable.getStatus());
        if (told.isPresent()) {
            return told.get();
        }
        if (qc.isPresent()) {
            return DeskState.CHECKED;
        }
        return version.isPresent() ? DeskState.MADE : DeskState.PLANNED;
    }

    /** What somebody said of a deliverable whose sending nobody recorded. */
    private static Optional<DeskState> told(DeliverableStatus status) {
        return Optional.ofNullable(
                switch (status) {
                    case DELIVERED -> DeskState.SENT;
                    case APPROVED -> DeskState.APPROVED;
                    case PLANNED, IN_PROGRESS, REJECTED -> null;
                });
    }

    private static Optional<DeskState> doubt(QcSummary qc) {
        return Optional.ofNullable(
                switch (qc.verdict()) {
                    case FAILED -> DeskState.FAILED;
                    case NEEDS_HUMAN -> DeskState.NEEDS_HUMAN;
                    case PASSED, WARNING -> null;
                });
    }

    private static DeskState of(Shipment shipment) {
        if (shipment.getApprovedAt() != null) {
            return DeskState.APPROVED;
        }
        return shipment.getReceivedAt() != null ? DeskState.RECEIVED : DeskState.SENT;
    }

    /** Who approved which version; of delivery only the last word stands, and only while nothing speaks against it. */
    private List<String> approvals(Deliverable deliverable, Optional<MixVersion> version, DeskState state) {
        List<String> sentences = new ArrayList<>();
        for (SignOff signOff : production.getSignOffs()) {
            if (version.isPresent() && isAbout(signOff, deliverable, version.get())) {
                String holds = SignOffReview.holds(signOff) ? "" : ", does not hold any more";
                sentences.add("Room: " + Objects.requireNonNullElse(signOff.getBy(), "somebody") + ", of "
                        + label(version.get()) + holds);
            }
        }
        for (Shipment shipment : deliverable.getShipments()) {
            if (shipment.getApprovedAt() != null) {
                String of = shipment.getMixVersion() == null ? "" : ", of " + label(shipment.getMixVersion());
                sentences.add("Delivery: "
                        + Objects.requireNonNullElse(shipment.getApprovedBy(), "those who take delivery") + of
                        + (state == DeskState.APPROVED ? "" : ", no longer counts"));
            }
        }
        return sentences;
    }

    private static boolean isAbout(SignOff signOff, Deliverable deliverable, MixVersion version) {
        boolean sameReel = signOff.getReel() == null
                || deliverable.getReel() == null
                || signOff.getReel().equals(deliverable.getReel());
        return version.equals(signOff.getMixVersion()) && sameReel;
    }

    private static List<String> blockers(
            Deliverable deliverable, DeskState state, Optional<QcSummary> qc, List<String> stale, boolean isOverdue) {
        List<String> sentences = new ArrayList<>();
        switch (state) {
            case REJECTED -> {
                sentences.add("Sent back: " + rejection(deliverable));
                sentences.addAll(stale);
            }
            case STALE -> sentences.addAll(stale);
            case FAILED, NEEDS_HUMAN ->
                qc.ifPresent(found -> sentences.add((found.verdict() == QcVerdict.FAILED ? "Fails: " : "To decide: ")
                        + String.join("; ", found.complaints())));
            case PLANNED -> sentences.add("Not made yet.");
            case MADE -> sentences.add("Not checked yet.");
            case CHECKED -> sentences.add("Not sent yet.");
            case SENT, RECEIVED, APPROVED -> {}
        }
        if (isOverdue) {
            sentences.add("Was due on " + deliverable.getDue() + ".");
        }
        return sentences;
    }

    private static String rejection(Deliverable deliverable) {
        if (deliverable.getShipments().isEmpty()) {
            return "nobody recorded why.";
        }
        Shipment shipment = deliverable.getShipments().getLast();
        String clause = shipment.getClause() == null ? "" : " (" + shipment.getClause() + ")";
        return Objects.requireNonNullElse(shipment.getReason(), "no reason was given.") + clause;
    }

    private static String label(MixVersion version) {
        return Objects.requireNonNullElse(version.getLabel(), "a version without a name");
    }
}
