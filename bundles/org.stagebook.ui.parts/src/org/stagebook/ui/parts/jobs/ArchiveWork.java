package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import java.util.stream.Collectors;
import org.stagebook.archive.ArchiveBuilder;
import org.stagebook.archive.ArchiveRequest;
import org.stagebook.archive.ArchiveResult;
import org.stagebook.edit.progress.Progress;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.ui.theme.WorkState;

/** Makes the archive package of a production as it was last saved; it is there whole or not at all. */
public record ArchiveWork(ArchiveBuilder builder, ArchiveRequest request) implements LongWork<ArchiveResult> {

    @Override
    public String title() {
        return "Archive to " + request.into().getFileName();
    }

    @Override
    public ArchiveResult prepare(Progress progress) throws IOException, ProductionStoreException {
        return builder.build(request, progress);
    }

    @Override
    public void discard(ArchiveResult prepared) throws IOException {
        builder.discard(prepared);
    }

    @Override
    public Outcome finish(ArchiveResult made) {
        boolean complete = made.missing().isEmpty();
        String missing = made.missing().stream()
                .map(part -> "! Could not be had: " + part.title() + ". " + part.reason() + "\n")
                .collect(Collectors.joining());
        return new Outcome(
                complete ? WorkState.DONE : WorkState.ATTENTION,
                "Archived \u201c" + made.title() + "\u201d: " + made.files().size() + " files"
                        + (complete ? "" : ", " + made.missing().size() + " could not be had"),
                made.folder() + "\nOpen index.html there. Nothing in it may be written to.\n" + missing);
    }
}
