package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.StateWord;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.accept.PackageReceipt;
import org.stagebook.handoff.document.AcceptanceFile;
import org.stagebook.handoff.receive.ReceivedProduction;
import org.stagebook.handoff.record.ProductionLink;
import org.stagebook.handoff.verify.VerificationReport;
import org.stagebook.history.repository.Beginning;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.WorkState;

/**
 * Takes a verified package over: into a new folder with the production it brings along, into the production that is open, or as
 * no more than a note in the package.
 *
 * @param word who receives, in which role and when
 * @param received called with where the package is known now
 */
public record ReceiveWork(
        Path folder, Target target, StateWord word, VerificationReport report, Consumer<Target> received)
        implements LongWork<AcceptanceFile> {

    /** Where a package goes. */
    public sealed interface Target {

        /** Into a folder that is new or empty. */
        record NewFolder(Path place) implements Target {}

        /** Into a production that is open. */
        record Open(OpenProduction production) implements Target {}

        /** Nowhere: only the package says that it came. */
        record PackageOnly() implements Target {}
    }

    @Override
    public String title() {
        return "Receive " + folder.getFileName();
    }

    @Override
    public AcceptanceFile prepare(Progress progress) throws IOException, ProductionStoreException {
        progress.begin("Open the production", 0);
        AcceptanceFile said = PackageReceipt.with(folder, word);
        if (target instanceof Target.NewFolder(Path place)) {
            ReceivedProduction.open(folder, place, word);
            try (EditingSession session = EditingSession.open(place)) {
                record(said, session);
                session.save();
                new Beginning(session.clock()).of(place, session.production().getTitle());
            }
        }
        return said;
    }

    @Override
    public void discard(AcceptanceFile prepared) {
        // a production that was opened in a folder of its own is whole and stays
    }

    @Override
    public Outcome finish(AcceptanceFile said) throws IOException, ProductionStoreException {
        if (target instanceof Target.Open(OpenProduction open)) {
            if (!knows(open.production(), said.packageId())) {
                ReceivedProduction.join(folder, open.session(), word);
            }
            record(said, open.session());
        }
        Optional<String> unnoted = target instanceof Target.PackageOnly ? required(said) : noted(said);
        received.accept(target);
        return new Outcome(
                unnoted.isEmpty() && report.isClean() ? WorkState.DONE : WorkState.ATTENTION,
                "Received " + said.packageName() + ": " + report.summary(),
                unnoted.map(note -> note + "\n").orElse("") + where() + "\n");
    }

    private String where() {
        return switch (target) {
            case Target.NewFolder(Path place) -> "The production lies in " + place + ".";
            case Target.PackageOnly() -> "It is noted in the package; no production was changed.";
            case Target.Open(OpenProduction open) -> "Recorded in \u201c" + open.title() + "\u201d; save to keep it.";
        };
    }

    private void record(AcceptanceFile said, EditingSession session) throws IOException {
        ProductionLink link = ProductionLink.of(folder);
        link.record(said, session);
        link.record(report, session);
    }

    /** Where no production keeps the receipt, the package has to. */
    private Optional<String> required(AcceptanceFile said) throws HandoffException {
        try {
            PackageReceipt.write(folder, said);
            return Optional.empty();
        } catch (HandoffException e) {
            throw e;
        } catch (IOException e) {
            throw new HandoffException(
                    "That it was received could not be noted in the package, which may lie on a disk that cannot be"
                            + " written to (" + e.getMessage()
                            + "). Nothing was noted anywhere. Copy the package to a disk that can be written to, or"
                            + " receive it into a production.",
                    e);
        }
    }

    /** On a disk that cannot be written to, the receipt is in the production alone. */
    private Optional<String> noted(AcceptanceFile said) {
        try {
            PackageReceipt.write(folder, said);
            return Optional.empty();
        } catch (HandoffException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return Optional.of(
                    "That it was received could not be noted in the package, which may lie on a disk that cannot be"
                            + " written to (" + e.getMessage()
                            + "). It is noted in the production; send a letter to tell the sender.");
        }
    }

    private static boolean knows(Production production, String packageId) {
        return production.getHandoffs().stream().anyMatch(known -> packageId.equals(known.getId()));
    }
}
