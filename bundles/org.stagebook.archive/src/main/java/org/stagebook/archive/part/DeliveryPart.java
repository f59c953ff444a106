package org.stagebook.archive.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.stagebook.archive.ArchiveEntry;
import org.stagebook.archive.ArchiveFolder;
import org.stagebook.archive.ArchivePart;
import org.stagebook.archive.ArchiveSource;
import org.stagebook.archive.ArchivedFile.Kind;
import org.stagebook.report.status.DeliveryStatus;
import org.stagebook.report.status.StatusCalendar;
import org.stagebook.report.status.StatusPage;
import org.stagebook.report.status.StatusReport;

/** How delivery stood when the archive was made: as a page, printed, and as a calendar. */
public final class DeliveryPart implements ArchivePart {

    @Override
    public void write(ArchiveSource source, ArchiveFolder out) throws IOException {
        DeliveryStatus status = source.status();
        if (status.entries().isEmpty() && status.plans().isEmpty()) {
            out.nothingOf("Delivery status");
            return;
        }
        out.write(
                new ArchiveEntry(
                        "delivery/status.html",
                        "Delivery status",
                        Kind.PAGE,
                        "Where every deliverable stood, what it was made from, and what the stage cost."),
                new StatusPage(status)::write);
        ReportsPart.print(
                new ArchiveEntry("delivery/status.pdf", "Delivery status", Kind.DOCUMENT, "The same, printed."),
                new StatusReport(status).report(),
                source,
                out);
        String calendar = new StatusCalendar(status).text();
        out.write(
                new ArchiveEntry(
                        "delivery/calendar.ics",
                        "Stage plan and due dates",
                        Kind.CALENDAR,
                        "Phases of the work and the days deliverables were due."),
                stream -> stream.write(calendar.getBytes(StandardCharsets.UTF_8)));
    }
}
