package org.stagebook.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.stagebook.archive.page.ArchiveDescription;
import org.stagebook.archive.part.DeliveryPart;
import org.stagebook.archive.part.DocumentsPart;
import org.stagebook.archive.part.HandoffsPart;
import org.stagebook.archive.part.HistoryPart;
import org.stagebook.archive.part.ListsPart;
import org.stagebook.archive.part.ProductionPart;
import org.stagebook.archive.part.ReportsPart;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.HandoffEnvironment;
import org.stagebook.handoff.ProgressMeter;
import org.stagebook.history.repository.KeptHistory;
import org.stagebook.model.store.ProductionFiles;
import org.stagebook.model.store.ProductionStore;
import org.stagebook.model.store.ProductionStoreException;

/**
 * Makes archives. Reads the production as it was last saved and changes nothing in it; somebody else may have it open. The same
 * production and the same time give the same bytes.
 */
public final class ArchiveBuilder {
    private static final List<ArchivePart> PARTS = List.of(
            new ProductionPart(),
            new HistoryPart(),
            new ListsPart(),
            new ReportsPart(),
            new DeliveryPart(),
            new HandoffsPart(),
            new DocumentsPart());

    private final HandoffEnvironment environment;

    public ArchiveBuilder(HandoffEnvironment environment) {
        this.environment = environment;
    }

    /** Says at once, before anything is read, that an archive cannot be made so. */
    public void check(ArchiveRequest request) throws IOException {
        ArchiveTarget.checkFree(request.into());
        for (String own : List.of("reels", "handoffs", "removed", "reports", ".git")) {
            if (request.into().startsWith(request.production().resolve(own))) {
                throw new ArchiveException("The archive would lie among the production's own files, in " + own
                        + ". Nothing was changed. Choose a folder outside of it.");
            }
        }
        for (Path addition : request.additions()) {
            if (!Files.isReadable(addition)) {
                throw new ArchiveException(
                        addition
                                + " does not exist or cannot be read. Nothing was changed. Check the name of what is to be added.");
            }
            if (request.into().startsWith(addition)) {
                throw new ArchiveException("The archive would lie in " + addition
                        + ", which is to be added to it. Nothing was changed. Choose a folder outside of it.");
            }
        }
    }

    /**
     * Makes an archive. After a failure or a cancellation nothing of it is left.
     *
     * @throws ProductionStoreException if the folder holds no production that can be read
     */
    public ArchiveResult build(ArchiveRequest request, Progress progress) throws IOException, ProductionStoreException {
        check(request);
        ProductionStore.openReadOnly(request.production()).close(); // says in words what is wrong with it
        ProductionFiles files = ProductionFiles.in(request.production());
        Instant at = environment.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        ProgressMeter meter = new ProgressMeter(progress, "The archive was cancelled; nothing of it was kept.");
        Optional<KeptHistory> history = KeptHistory.find(request.production());
        try (ArchiveTarget target = ArchiveTarget.begin(request.into())) {
            progress.begin("Write the records", 0);
            ArchiveSource source = new ArchiveSource(request, files, files.read(), history, at);
            ArchiveFolder out = new ArchiveFolder(target.building(), at, meter);
            for (ArchivePart part : PARTS) {
                part.write(source, out);
            }
            new ArchiveDescription(source).write(out);
            seal(source, out, target);
            return new ArchiveResult(request.into(), source.title(), out.files(), out.missing());
        } finally {
            history.ifPresent(KeptHistory::close);
        }
    }

    /** Takes away an archive that was just made, for somebody who thought better of it at the last moment. */
    public void discard(ArchiveResult made) throws IOException {
        ArchiveTarget.delete(made.folder());
    }

    private void seal(ArchiveSource source, ArchiveFolder out, ArchiveTarget target) throws IOException {
        ArchiveSeal seal = new ArchiveSeal(target.building(), source.at(), out.meter());
        String name = String.valueOf(source.request().into().getFileName());
        seal.write(out.files(), name, environment, "Archive of " + source.title());
        seal.close();
        out.check();
        target.finish();
    }
}
