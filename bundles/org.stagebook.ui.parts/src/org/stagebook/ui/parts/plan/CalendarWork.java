package org.stagebook.ui.parts.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.outgoing.WholeFile;
import org.stagebook.ui.parts.jobs.LongWork;
import org.stagebook.ui.parts.jobs.Outcome;
import org.stagebook.ui.parts.plan.presenter.CalendarFile;
import org.stagebook.ui.theme.WorkState;

/** Writes a calendar; the file is there whole or not at all. */
record CalendarWork(CalendarFile calendar, Path file) implements LongWork<CalendarFile> {

    @Override
    public String title() {
        return "Export " + file.getFileName();
    }

    @Override
    public CalendarFile prepare(Progress progress) throws IOException {
        progress.begin("Write " + file.getFileName(), 0);
        new WholeFile(file).write(out -> out.write(calendar.text().getBytes(StandardCharsets.UTF_8)));
        return calendar;
    }

    @Override
    public void discard(CalendarFile prepared) {
        // the file is whole and stays
    }

    @Override
    public Outcome finish(CalendarFile written) {
        int count = written.entries();
        String entries = count == 1 ? "1 entry" : count + " entries";
        String empty = count == 0 ? "\nNo phase and no deliverable has a day yet.\n" : "";
        return new Outcome(
                count == 0 ? WorkState.ATTENTION : WorkState.DONE,
                "Exported " + entries + " to " + file.getFileName(),
                "Phases and the days deliverables are due, iCalendar\n" + entries + " written to " + file + "\n"
                        + empty);
    }
}
