package org.stagebook.ui.parts.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.archive.ArchiveBuilder;
import org.stagebook.archive.ArchiveRequest;
import org.stagebook.archive.ArchiveResult;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.HandoffEnvironment;
import org.stagebook.report.style.Paper;
import org.stagebook.report.style.ReportStyle;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.theme.WorkState;

/** The archive package as a job of the window. */
class ArchiveWorkTest {

    @TempDir
    private Path folder;

    private ArchiveWork work;

    @BeforeEach
    void make() throws Exception {
        Path production = folder.resolve("harbour");
        ProductionBuilder.production("The Harbour")
                .reel(1, reel -> reel.cue("FX1", "FX", "01:00:10:00", "01:00:12:00"))
                .sessionIn(production)
                .close();
        Clock clock = Clock.fixed(Instant.parse("2026-04-01T10:00:00Z"), ZoneOffset.UTC);
        work = new ArchiveWork(
                new ArchiveBuilder(new HandoffEnvironment(clock, "host", "0.1.0")),
                new ArchiveRequest(production, folder.resolve("archive"), List.of(), ReportStyle.standard(), Paper.A4));
    }

    @Test
    void theOutcomeSaysWhereItLiesAndWhatCouldNotBeHad() throws Exception {
        Outcome outcome = work.finish(work.prepare(Progress.NONE));
        assertThat(outcome.state()).isEqualTo(WorkState.ATTENTION);
        assertThat(outcome.title()).contains("The Harbour", "1 could not be had");
        assertThat(outcome.text())
                .contains(folder.resolve("archive").toString(), "History of the production", "no git repository");
        assertThat(folder.resolve("archive/index.html")).isNotEmptyFile();
    }

    @Test
    void whatIsNotWantedAnyMoreIsTakenAway() throws Exception {
        ArchiveResult made = work.prepare(Progress.NONE);
        work.discard(made);
        assertThat(folder.resolve("archive")).doesNotExist();
        assertThat(folder.resolve("harbour/production.stagebook")).exists();
    }
}
