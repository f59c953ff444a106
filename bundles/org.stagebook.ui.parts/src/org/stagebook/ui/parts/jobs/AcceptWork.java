package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.AcceptRequest;
import org.stagebook.handoff.AcceptanceFile.ItemVerdict;
import org.stagebook.handoff.AcceptanceResult;
import org.stagebook.handoff.PackageAcceptance;
import org.stagebook.handoff.ProductionLink;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.WorkState;

/** Writes the receiver's word into the package in the background, then into the production. */
public record AcceptWork(
        Path folder,
        AcceptRequest request,
        PackageAcceptance acceptance,
        OpenProduction production,
        Predicate<OpenProduction> isOpen)
        implements LongWork<AcceptanceResult> {

    @Override
    public String title() {
        return "Accept " + folder.getFileName();
    }

    @Override
    public AcceptanceResult prepare(Progress progress) throws IOException {
        progress.begin("Compare with the hashes", 0);
        return acceptance.accept(folder, request);
    }

    @Override
    public boolean isWanted() {
        return isOpen.test(production);
    }

    @Override
    public void discard(AcceptanceResult prepared) {
        // what stands in the package stays: it was said
    }

    @Override
    public Outcome finish(AcceptanceResult result) throws IOException {
        new ProductionLink(result.folder(), result.description()).record(result.acceptance(), production.session());
        return account(result);
    }

    private Outcome account(AcceptanceResult result) {
        StringBuilder text = new StringBuilder(request.role() + ", " + folder + "\n\n");
        result.notes().forEach(note -> text.append(note).append('\n'));
        for (ItemVerdict item : result.acceptance().items()) {
            String reason = item.isAccepted() ? "" : ": " + item.reason();
            text.append(item.isAccepted() ? "accepted  " : "refused   ")
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
                .filter(ItemVerdict::isAccepted)
                .count();
        long refused = result.acceptance().items().size() - accepted;
        return "Accepted " + result.description().identity().name() + ": " + accepted + " accepted, " + refused
                + " refused";
    }
}
