package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.accept.AcceptRequest;
import org.stagebook.handoff.accept.AcceptanceResult;
import org.stagebook.handoff.accept.PackageAcceptance;
import org.stagebook.handoff.accept.PreparedAcceptance;
import org.stagebook.handoff.document.AcceptanceFile.ItemVerdict;
import org.stagebook.handoff.record.ProductionLink;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.WorkState;

/** Compares a package in the background, then writes the receiver's word into the production and the package. */
public record AcceptWork(
        Path folder,
        AcceptRequest request,
        PackageAcceptance acceptance,
        OpenProduction production,
        Predicate<OpenProduction> isOpen)
        implements LongWork<PreparedAcceptance> {

    @Override
    public String title() {
        return "Accept " + folder.getFileName();
    }

    @Override
    public PreparedAcceptance prepare(Progress progress) throws IOException {
        return acceptance.prepare(folder, request, progress);
    }

    @Override
    public boolean isWanted() {
        return isOpen.test(production);
    }

    @Override
    public void discard(PreparedAcceptance prepared) {
        // nothing was written
    }

    @Override
    public Outcome finish(PreparedAcceptance prepared) throws IOException {
        AcceptanceResult result = prepared.result();
        new ProductionLink(result.folder(), result.description()).record(result.said(), production.session());
        try {
            prepared.write();
        } catch (IOException e) {
            production.session().undo();
            throw new HandoffException(
                    "The acceptance could not be written into the package (" + e.getMessage()
                            + "). It was taken back in the production, so it is recorded nowhere. Check free space and"
                            + " permissions in " + folder + ", then accept again.",
                    e);
        }
        return account(result);
    }

    private Outcome account(AcceptanceResult result) {
        StringBuilder text = new StringBuilder(request.role() + ", " + folder + "\n\n");
        result.notes().forEach(note -> text.append(note).append('\n'));
        for (ItemVerdict item : result.acceptance().items()) {
            String reason = item.reason().isEmpty() ? "" : ": " + item.reason();
            text.append(item.verdict())
                    .append("  ")
                    .append(item.path())
                    .append(reason)
                    .append('\n');
        }
        text.append("\nRecorded in the package and in \u201c")
                .append(production.title())
                .append("\u201d; save to keep it.\n");
        boolean clean = !result.hasExceptions() && result.notes().isEmpty();
        return new Outcome(clean ? WorkState.DONE : WorkState.ATTENTION, titleOf(result), text.toString());
    }

    private static String titleOf(AcceptanceResult result) {
        long accepted = result.acceptance().items().stream()
                .filter(ItemVerdict::accepts)
                .count();
        long refused = result.acceptance().items().size() - accepted;
        return "Accepted " + result.description().identity().name() + ": " + accepted + " accepted, " + refused
                + " not accepted";
    }
}
