package org.stagebook.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.stagebook.history.repository.KeptHistory;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionFiles;
import org.stagebook.report.status.DeliveryStatus;

/**
 * What an archive is made of, read once, so that all its parts say the same.
 *
 * @param request what is wanted
 * @param files of the production as they were last saved
 * @param production they hold
 * @param history what git keeps of it, if anything
 * @param at when the archive is made, to the second
 */
public record ArchiveSource(
        ArchiveRequest request,
        ProductionFiles files,
        Production production,
        Optional<KeptHistory> history,
        Instant at) {

    /** Folder of the production. */
    public Path folder() {
        return request.production();
    }

    /** The day the archive is made, in UTC. */
    public LocalDate day() {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** How delivery stood on that day. */
    public DeliveryStatus status() {
        return DeliveryStatus.of(List.of(production), day());
    }

    /** What people call the production. */
    public String title() {
        String title = production.getTitle();
        return title == null || title.isBlank() ? String.valueOf(folder().getFileName()) : title.strip();
    }
}
