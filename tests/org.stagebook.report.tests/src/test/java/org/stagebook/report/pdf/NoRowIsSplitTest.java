package org.stagebook.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.report.PdfText;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.Heading;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Paragraph;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.Report;
import org.stagebook.report.block.ReportHead;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Table;
import org.stagebook.report.style.Paper;

/** Reports drawn at random: each row is on one page with all its words, and no heading stands alone at the foot of one. */
class NoRowIsSplitTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyRowIsWholeOnOnePage(long seed) throws IOException {
        Random random = new Random(seed);
        List<Block> blocks = new ArrayList<>();
        List<List<String>> words = new ArrayList<>();
        for (int table = 0; table < 6; table++) {
            blocks.add(new Heading(1 + random.nextInt(2), "Heading" + table + "x", ""));
            if (random.nextBoolean()) {
                blocks.add(new Paragraph("", "said before the table", true));
            }
            blocks.add(table(random, words, random.nextInt(1, 5)));
        }
        ReportHead head = new ReportHead(
                "Random", "Seed " + seed, "Reel 1", "", "", "2026-03-02", "", random.nextBoolean(), Map.of());
        PdfText print = PdfText.of(new Report(head, blocks), random.nextBoolean() ? Paper.A4 : Paper.LETTER);
        for (List<String> row : words) {
            List<String> pages = print.pages().stream()
                    .filter(page -> row.stream().anyMatch(page::contains))
                    .toList();
            assertThat(pages).as("seed %d, row %s", seed, row.getFirst()).hasSize(1);
            assertThat(pages.getFirst()).contains(row);
        }
        for (String page : print.pages()) {
            assertThat(page.strip().lines().reduce("", (first, second) -> second))
                    .as("seed %d", seed)
                    .doesNotStartWith("Heading");
        }
    }

    private static Table table(Random random, List<List<String>> words, int columns) {
        List<Column> heads = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            heads.add(Column.left("Column", 1 + random.nextInt(3), Part.of("p" + column, "P" + column, Look.TEXT)));
        }
        List<Row> rows = new ArrayList<>();
        for (int row = random.nextInt(40); row >= 0; row--) {
            List<String> own = new ArrayList<>();
            List<List<String>> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                List<String> cell = new ArrayList<>();
                for (int word = random.nextInt(25); word >= 0; word--) {
                    cell.add("r" + words.size() + "w" + own.size() + "x");
                    own.add(cell.getLast());
                }
                cells.add(List.of(String.join(" ", cell)));
            }
            words.add(own);
            rows.add(Row.of(cells));
        }
        return new Table("Rows", List.of(), heads, rows);
    }
}
