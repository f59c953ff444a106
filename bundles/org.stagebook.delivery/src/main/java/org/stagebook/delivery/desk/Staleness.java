package org.stagebook.delivery.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stagebook.model.Deliverable;
import org.stagebook.model.MixVersion;
import org.stagebook.model.PictureCut;
import org.stagebook.model.Reel;
import org.stagebook.model.Shipment;
import org.stagebook.model.SignedFile;

/**
 * Why what is known of a deliverable is no longer about what it is.
 *
 * @param deliverable which
 * @param version it is made from
 * @param qc what checks said of it
 */
record Staleness(Deliverable deliverable, Optional<MixVersion> version, Optional<QcSummary> qc) {

    /** In sentences; empty if all still holds. */
    List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        Optional.ofNullable(deliverable.getStaleReason()).ifPresent(reasons::add);
        version.ifPresent(made -> reasons.addAll(overtakenCuts(made)));
        version.flatMap(this::otherThanSent).ifPresent(reasons::add);
        qc.ifPresent(checks -> {
            checks.runs().forEach(run -> reasons.addAll(overtaken(run, checks)));
            otherFile(checks).ifPresent(reasons::add);
            otherThanChecked(checks).ifPresent(reasons::add);
        });
        return reasons.stream().distinct().toList();
    }

    private List<String> overtakenCuts(MixVersion made) {
        List<String> reasons = new ArrayList<>();
        for (PictureCut cut : made.getPictureCuts()) {
            Reel reel = (Reel) cut.eContainer();
            boolean isAbout =
                    deliverable.getReel() == null || deliverable.getReel().equals(reel);
            if (isAbout && reel.getCurrentCut() != null && !reel.getCurrentCut().equals(cut)) {
                reasons.add("Reel " + reel.getNumber() + " is at cut "
                        + reel.getCurrentCut().getLabel() + "; " + label(made) + " was mixed to " + cut.getLabel()
                        + ".");
            }
        }
        return reasons;
    }

    private Optional<String> otherThanSent(MixVersion made) {
        return lastShipment()
                .map(Shipment::getMixVersion)
                .filter(sent -> !sent.equals(made))
                .map(sent -> "What was sent is " + label(sent) + ", not " + label(made) + ".");
    }

    private List<String> overtaken(QcRun run, QcSummary checks) {
        Optional<MixVersion> checked = run.version();
        if (checked.isPresent() && version.isPresent() && !checked.equals(version)) {
            return List.of("QC" + by(run, checks) + " was of " + label(checked.get()) + ", not of "
                    + label(version.get()) + ".");
        }
        return run.staleReasons();
    }

    /** Only where there are several is it worth saying by which. */
    private static String by(QcRun run, QcSummary checks) {
        return checks.runs().size() == 1 ? "" : " by " + run.specification();
    }

    /** A mended file has to be held against everything the one before was held against. */
    private static Optional<String> otherFile(QcSummary checks) {
        QcRun latest = checks.runs().getFirst();
        return checks.runs().stream()
                .filter(run -> run.version().equals(latest.version()))
                .filter(run -> differ(run.hash(), latest.hash()))
                .findFirst()
                .map(run -> "QC by " + run.specification() + " was of another file than QC by " + latest.specification()
                        + ", which is later.");
    }

    private Optional<String> otherThanChecked(QcSummary checks) {
        List<String> sent = lastShipment()
                .map(shipment -> shipment.getFiles().stream()
                        .map(SignedFile::getHash)
                        .filter(Objects::nonNull)
                        .toList())
                .orElse(List.of());
        String checked = checks.runs().getFirst().hash();
        boolean isOther = !sent.isEmpty() && sent.stream().allMatch(hash -> differ(hash, checked));
        return isOther ? Optional.of("What was sent is not the file that was checked.") : Optional.empty();
    }

    /** Hashes of different algorithms say nothing of each other, and neither does one that nobody kept. */
    private static boolean differ(String one, String other) {
        int colon = one.indexOf(':');
        return colon > 0 && other.regionMatches(0, one, 0, colon + 1) && !one.equals(other);
    }

    private Optional<Shipment> lastShipment() {
        return deliverable.getShipments().isEmpty()
                ? Optional.empty()
                : Optional.of(deliverable.getShipments().getLast());
    }

    private static String label(MixVersion version) {
        return Objects.requireNonNullElse(version.getLabel(), "a version without a name");
    }
}
