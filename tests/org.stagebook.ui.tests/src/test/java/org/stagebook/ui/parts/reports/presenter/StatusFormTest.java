package org.stagebook.ui.parts.reports.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.ui.jobs.MonitorProgress;
import org.stagebook.ui.parts.deliver.DeskBench;
import org.stagebook.ui.parts.jobs.StatusWork;

/** How delivery stands, written in every form there is. */
class StatusFormTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-05");

    @TempDir
    private Path temporary;

    private final DeskBench bench = new DeskBench();

    @AfterEach
    void close() {
        bench.session.close();
    }

    private StatusForm form() {
        return new StatusForm(List.of(bench.production), temporary, temporary);
    }

    private byte[] written(int format) throws Exception {
        StatusForm form = form();
        form.chooseFormat(format);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.content(DAY).writeTo(out);
        return out.toByteArray();
    }

    private String text(int format) throws Exception {
        return new String(written(format), StandardCharsets.UTF_8);
    }

    @Test
    void everyFormatIsWritten() throws Exception {
        bench.send(1);
        bench.reject();
        assertThat(form().formats()).hasSize(6);
        assertThat(text(0)).containsIgnoringCase("<!doctype html>").contains("Clicks in reel 1.");
        assertThat(text(1)).startsWith("%PDF-");
        assertThat(text(2)).startsWith("PK");
        assertThat(text(3)).contains("M&E", "rejected");
        assertThat(text(4)).startsWith("BEGIN:VCALENDAR").contains("Due: M&E");
        assertThat(text(5)).contains("What blocks delivery:", "Clicks in reel 1.");
    }

    @Test
    void theFileFollowsTheFormatUntilItIsTyped() {
        StatusForm form = form();
        assertThat(form.place().text()).endsWith("_delivery-status.html");
        assertThat(form.hasPaper()).isFalse();
        form.chooseFormat(1);
        assertThat(form.place().text()).endsWith("_delivery-status.pdf");
        assertThat(form.hasPaper()).isTrue();
        form.place().type("today.pdf");
        form.chooseFormat(0);
        assertThat(form.place().text()).isEqualTo("today.pdf");
        assertThat(form.subject()).isEqualTo("The Harbour");
    }

    @Test
    void theFileIsWholeAndItsFolderIsMade() throws Exception {
        Path file = temporary.resolve("reports").resolve("status.html");
        StatusWork work = new StatusWork(file, form().content(DAY), opened -> false);
        work.prepare(new MonitorProgress(new NullProgressMonitor()));
        assertThat(Files.readString(file).strip()).endsWith("</html>");
        assertThat(work.finish(file).text()).contains("No program of this computer opens");
        try (var left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }
}
