package org.stagebook.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stagebook.conform.SmallFilm.leader;
import static org.stagebook.conform.SmallFilm.v1;
import static org.stagebook.conform.SmallFilm.v2;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.conform.match.Cuts;
import org.stagebook.conform.match.ReelCut;
import org.stagebook.conform.notes.ChangeNotes;
import org.stagebook.conform.notes.ChangeNotesCsv;
import org.stagebook.conform.notes.ChangeNotesPdf;
import org.stagebook.conform.notes.PageSize;

/** Change notes as table and page. */
class ChangeNotesTest {
    private final SmallFilm film = new SmallFilm();

    @Test
    void changeNotesAreWrittenInTimecodeAndFeet(@TempDir Path folder) throws IOException {
        ChangeNotes notes = ChangeNotes.of(film.plan(v1(), v2()), film.session.production(), LocalDate.of(2026, 1, 2));
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ChangeNotesCsv.write(notes, csv);
        assertThat(csv.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .contains("R1,Delete,01:00:12:04,18+04,01:00:16:08,24+08,,,,,-100,−6+04,-100,−6+04,B clip,");
        for (PageSize size : PageSize.values()) {
            Path file = folder.resolve(size + ".pdf");
            try (var out = Files.newOutputStream(file)) {
                ChangeNotesPdf.write(notes, size, out);
            }
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                String text = new PDFTextStripper().getText(document);
                assertThat(text).contains("The Harbour – change notes, Reel 1", "page 1 of 1", "01:00:12:04", "18+04");
            }
        }
    }

    @Test
    void longNotesSplitNoRowOverPages(@TempDir Path folder) throws IOException {
        Cuts oldCut = leader(1);
        Cuts newCut = leader(1);
        for (int i = 0; i < 80; i++) {
            oldCut.shot("SHOT " + i, 0, 50);
            newCut.shot("SHOT " + i, i % 3, 50 + i % 5);
        }
        ConformPlan plan = film.plan(new ReelCut(1, oldCut.list("long v1")), new ReelCut(1, newCut.list("long v2")));
        Path file = Files.createDirectories(Path.of("target")).resolve("change-notes.pdf");
        try (var out = Files.newOutputStream(file)) {
            ChangeNotesPdf.write(
                    ChangeNotes.of(plan, film.session.production(), LocalDate.of(2026, 1, 2)), PageSize.A4, out);
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("page 1 of " + document.getNumberOfPages())
                    .contains("SHOT 79 clip");
        }
    }
}
