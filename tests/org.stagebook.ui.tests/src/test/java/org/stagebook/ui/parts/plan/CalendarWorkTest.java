package org.stagebook.ui.parts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.progress.Progress;
import org.stagebook.ui.parts.jobs.Outcome;
import org.stagebook.ui.theme.WorkState;

class CalendarWorkTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

    @TempDir
    private Path folder;

    @Test
    void phasesAndDueDaysAreWrittenAndCounted() throws IOException {
        Path file = folder.resolve("plan.ics");
        Outcome outcome = write(Plans.some(), file);
        assertThat(outcome.state()).isEqualTo(WorkState.DONE);
        assertThat(outcome.title()).isEqualTo("Exported 4 entries to plan.ics");
        assertThat(file)
                .content()
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20260226\r\nDTEND;VALUE=DATE:20260305\r\nSUMMARY:Final mix\r\n")
                .contains("SUMMARY:Due: Stereo Lo/Ro")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void anEmptyCalendarSaysSo() throws IOException {
        Outcome outcome = write(Plans.none(), folder.resolve("plan.ics"));
        assertThat(outcome.state()).isEqualTo(WorkState.ATTENTION);
        assertThat(outcome.text()).contains("No phase and no deliverable has a day yet.");
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path file = folder.resolve("plan.ics");
        Files.createDirectories(file.resolve("held"));
        assertThatThrownBy(() -> write(Plans.some(), file)).isInstanceOf(IOException.class);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    private static Outcome write(EditingSession session, Path file) throws IOException {
        CalendarWork work = CalendarExport.work(session.production(), TODAY, file);
        return work.finish(work.prepare(Progress.NONE));
    }
}
