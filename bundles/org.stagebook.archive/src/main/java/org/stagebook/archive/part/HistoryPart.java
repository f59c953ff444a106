package org.stagebook.archive.part;

import java.io.IOException;
import org.stagebook.archive.ArchiveEntry;
import org.stagebook.archive.ArchiveFolder;
import org.stagebook.archive.ArchivePart;
import org.stagebook.archive.ArchiveSource;
import org.stagebook.archive.ArchivedFile.Kind;
import org.stagebook.archive.MissingPart;
import org.stagebook.history.repository.KeptHistory;

/** What git keeps of the production, as one file that can be cloned. */
public final class HistoryPart implements ArchivePart {
    private static final ArchiveEntry BUNDLE = new ArchiveEntry(
            "history/production.bundle",
            "History of the production",
            Kind.HISTORY,
            "Every state of the production that was kept, with all branches and tags; git clone opens it.");

    @Override
    public void write(ArchiveSource source, ArchiveFolder out) throws IOException {
        KeptHistory history = source.history().orElse(null);
        if (history == null || history.isEmpty()) {
            out.miss(new MissingPart(
                    BUNDLE.path(),
                    BUNDLE.title(),
                    "The folder of the production holds no git repository with a kept state."));
            return;
        }
        out.write(
                BUNDLE,
                stream -> history.bundle(stream, () -> out.meter().progress().isCancelled()));
        out.check();
    }
}
