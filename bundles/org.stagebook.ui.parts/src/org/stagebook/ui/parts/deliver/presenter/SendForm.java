package org.stagebook.ui.parts.deliver.presenter;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.delivery.desk.DeskState;
import org.stagebook.delivery.desk.QcSummary;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.SendDeliverable;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.Shipment;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.handoff.presenter.Signature;
import org.stagebook.ui.parts.imports.presenter.Choice;

/** Which version is sent, to whom, how, when and by whom. What was said the last time is proposed. */
public final class SendForm implements DeskForm {

    private final DeskCell cell;
    private final String subject;
    private final Signature signature;
    private final ZoneId zone = ZoneId.systemDefault();
    private final Choice<MixVersion> versions;
    private Optional<MixVersion> version;
    private String to;
    private String way;
    private String when;

    /**
     * Filled with what is most likely meant.
     *
     * @param subject what the deliverable is called
     * @param signature who sent something last on this machine
     */
    public SendForm(Production production, DeskCell cell, String subject, Signature signature, Clock clock) {
        this.cell = cell;
        this.subject = subject;
        this.signature = signature;
        this.versions = new FittingVersions(production, cell).choice();
        this.version = cell.version();
        this.to = said(production, cell, Shipment::getSentTo)
                .orElse(ModelText.of(cell.deliverable().getAskedForBy()));
        this.way = said(production, cell, Shipment::getWay).orElse("");
        this.when = ModelText.of(clock.instant());
    }

    /** Of this deliverable, else what was said last of any. */
    private static Optional<String> said(Production production, DeskCell cell, Function<Shipment, String> what) {
        return cell.lastShipment()
                .map(what)
                .or(() -> production.getDeliverables().stream()
                        .flatMap(deliverable -> deliverable.getShipments().stream())
                        .filter(shipment -> shipment.getSentAt() != null && what.apply(shipment) != null)
                        .max(Comparator.comparing(Shipment::getSentAt))
                        .map(what));
    }

    @Override
    public String subject() {
        return subject;
    }

    /** Whether it was sent before. */
    public boolean isAgain() {
        return !cell.shipments().isEmpty();
    }

    public Choice<MixVersion> versions() {
        return versions;
    }

    public Optional<MixVersion> version() {
        return version;
    }

    public void chooseVersion(int line) {
        version = versions.at(line);
    }

    public String to() {
        return to;
    }

    public void setTo(String typed) {
        to = typed.strip();
    }

    public String way() {
        return way;
    }

    public void setWay(String typed) {
        way = typed.strip();
    }

    public String when() {
        return when;
    }

    public void setWhen(String typed) {
        when = typed.strip();
    }

    public String by() {
        return signature.author();
    }

    public void setBy(String typed) {
        signature.setBy(typed);
    }

    @Override
    public Optional<String> problem() {
        if (version.isEmpty() && !versions.values().isEmpty()) {
            return Optional.of("Say from which mix version it is made.");
        }
        if (to.isEmpty()) {
            return Optional.of("Say to whom it is sent.");
        }
        return at().isEmpty() ? Optional.of(TypedMoment.HOW) : Optional.empty();
    }

    @Override
    public Optional<String> notice() {
        return doubt().or(this::sameAgain);
    }

    /** What QC says of what is about to go out. */
    private Optional<String> doubt() {
        Optional<MixVersion> checked = cell.qc().flatMap(QcSummary::version);
        if (checked.isPresent() && version.isPresent() && !checked.equals(version)) {
            return Optional.of("QC was of " + label(checked.get()) + "; " + label(version.get())
                    + " was not checked, so it will read stale until it is.");
        }
        return switch (cell.state()) {
            case FAILED -> Optional.of("QC fails it. Sent or not, it will read so until a check passes.");
            case NEEDS_HUMAN -> Optional.of("QC waits for somebody to decide; it will read so until that is done.");
            default -> cell.qc().isEmpty() ? Optional.of("It was not checked yet.") : Optional.empty();
        };
    }

    private Optional<String> sameAgain() {
        Optional<MixVersion> sent = cell.lastShipment().map(Shipment::getMixVersion);
        boolean isSame = sent.isPresent() && sent.equals(version);
        if (isSame && cell.state() == DeskState.REJECTED) {
            return Optional.of("This is the version they sent back.");
        }
        return isSame && cell.state() == DeskState.APPROVED
                ? Optional.of("This version is approved; sent again, it waits for an answer again.")
                : Optional.empty();
    }

    private static String label(MixVersion version) {
        return Objects.requireNonNullElse(version.getLabel(), "the chosen version");
    }

    private Optional<Instant> at() {
        return TypedMoment.of(when, zone);
    }

    @Override
    public Change change() {
        signature.keep();
        return new SendDeliverable(
                cell.deliverable(),
                version,
                new SendDeliverable.Sending(at().orElseThrow(), signature.author(), to, way),
                List.of());
    }
}
