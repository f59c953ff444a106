package org.stagebook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.report.ReportFiles.Prepared;
import org.stagebook.report.kind.ReportKind;
import org.stagebook.report.kind.ReportRequest;
import org.stagebook.report.kind.Reports;
import org.stagebook.report.style.Paper;
import org.stagebook.report.style.ReportStyle;

/** A report that cannot be written names the file that was asked for, and not the draft beside it. */
class ReportFilesTest {

    @TempDir
    private Path folder;

    private final ReportFiles files = new ReportFiles(ReportFormat.CSV, ReportStyle.standard(), Paper.A4);

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatTakesNoFilesIsNamed() {
        assertThatThrownBy(() -> files.write(prepared(Path.of("/proc/notes.csv"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("/proc/notes.csv could not be written")
                .hasMessageEndingWith("choose another folder.")
                .hasMessageNotContaining(".part");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("reports"), "a file");
        assertThatThrownBy(() -> files.write(prepared(file.resolve("notes.csv"))))
                .hasMessageContaining("notes.csv could not be written: a file stands where its folder would be");
        assertThat(file).hasContent("a file");
    }

    @Test
    void anEmptyFolderIsNotReplaced() throws IOException {
        Path target = Files.createDirectory(folder.resolve("notes.csv"));
        assertThatThrownBy(() -> files.write(prepared(target))).hasMessageContaining("is a folder");
        assertThat(target).isDirectory();
    }

    private Prepared prepared(Path file) {
        Reports reports = new Reports(SampleProductions.of(3, 1), LocalDate.parse("2026-03-02"));
        return files.prepare(reports, ReportRequest.of(ReportKind.SPOTTING), file);
    }
}
