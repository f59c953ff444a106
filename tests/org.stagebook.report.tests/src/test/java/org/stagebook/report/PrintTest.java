package org.stagebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.model.Production;
import org.stagebook.report.block.Report;
import org.stagebook.report.kind.Grouping;
import org.stagebook.report.kind.ReportKind;
import org.stagebook.report.kind.ReportRequest;
import org.stagebook.report.kind.Reports;
import org.stagebook.report.style.Paper;
import org.stagebook.report.style.ReportStyle;
import org.stagebook.testkit.RandomProduction;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Every report in every print, read back by readers that know nothing of how it was made. */
class PrintTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    @TempDir
    private Path folder;

    private static Stream<Arguments> kindsAndPapers() {
        return Stream.of(ReportKind.values())
                .flatMap(kind -> Stream.of(Paper.values()).map(paper -> Arguments.of(kind, paper)));
    }

    private static Report report(Production production, ReportKind kind) {
        return new Reports(production, DAY).of(ReportRequest.of(kind));
    }

    @ParameterizedTest
    @MethodSource("kindsAndPapers")
    void everyPageSaysWhatItIsAndIsCounted(ReportKind kind, Paper paper) throws IOException {
        PdfText print = PdfText.of(report(SampleProductions.of(120, 1), kind), paper);
        int count = print.pages().size();
        for (int page = 0; page < count; page++) {
            assertThat(print.pages().get(page))
                    .contains(kind.label(), "Seed 1", "Reel 1", "2026-03-02", "page " + (page + 1) + " of " + count);
            float shorter = Math.min(
                    print.boxes().get(page).getWidth(), print.boxes().get(page).getHeight());
            assertThat(shorter).isCloseTo(paper.width(false), org.assertj.core.data.Offset.offset(0.5f));
        }
        assertThat(print.fontsNotEmbedded()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void hostileTextPrintsInEveryFormat(ReportKind kind) throws IOException {
        Report report = report(SampleProductions.hostile(), kind);
        for (ReportFormat format : ReportFormat.values()) {
            check(format, print(report, format));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void productionsThatMakeNoSensePrint(long seed) throws IOException {
        Production production = new RandomProduction(new Random(seed)).create();
        for (ReportKind kind : ReportKind.values()) {
            for (Grouping grouping : Grouping.values()) {
                ReportRequest request = new ReportRequest(kind, java.util.OptionalInt.empty(), grouping, "");
                Report report = new Reports(production, DAY).of(request);
                for (ReportFormat format : ReportFormat.values()) {
                    check(format, print(report, format));
                }
            }
        }
    }

    @Test
    void signsThatCannotBeSetAreNamedOnTheFirstPageAndPrintedAsBoxes() throws IOException {
        PdfText print = PdfText.of(report(SampleProductions.hostile(), ReportKind.SPOTTING), Paper.A4);
        assertThat(print.pages().getFirst())
                .contains("Signs the fonts of this print do not have")
                .contains("U+");
        assertThat(print.all()).contains("□", "Łódź Ελληνικά Кириллица");
    }

    @Test
    void textsLongerThanAPageAreWholeAtTheEnd() throws IOException {
        PdfText print = PdfText.of(report(SampleProductions.hostile(), ReportKind.SPOTTING), Paper.LETTER);
        assertThat(print.all()).contains("Long texts", "at the end]");
        String last = String.join(
                " ",
                print.pages().subList(print.pages().size() / 2, print.pages().size()));
        assertThat(last.split("a very long note,", -1).length - 1).isGreaterThan(600);
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void twoThousandCuesPrint(ReportKind kind) throws IOException {
        Report report = report(SampleProductions.of(2000, 3), kind);
        PdfText print = PdfText.of(report, Paper.A4);
        assertThat(print.pages()).isNotEmpty();
        if (kind == ReportKind.SPOTTING || kind == ReportKind.CUE_SHEET) {
            String text = print.all();
            for (int cue = 0; cue < 2000; cue += 97) {
                assertThat(text).containsPattern("C" + cue + "\\b");
            }
        }
    }

    @Test
    void valuesHaveOneHeadAndRowsOfItsLength() throws IOException {
        Report report = report(SampleProductions.of(300, 4), ReportKind.SPOTTING);
        List<List<String>> rows = rows(new String(print(report, ReportFormat.CSV), StandardCharsets.UTF_8));
        assertThat(rows.getFirst()).contains("Reel", "Scene", "Scene intent", "Number", "Start", "Start, feet", "Line");
        assertThat(rows).hasSize(301);
        int number = rows.getFirst().indexOf("Number");
        assertThat(rows.stream().skip(1).map(row -> row.get(number)).distinct()).hasSize(300);
    }

    private static byte[] print(Report report, ReportFormat format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ReportPrint(report, ReportStyle.standard(), Paper.A4).write(format, bytes);
        return bytes.toByteArray();
    }

    private void check(ReportFormat format, byte[] bytes) throws IOException {
        switch (format) {
            case PDF ->
                assertThat(new String(bytes, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            case HTML -> checkPage(new String(bytes, StandardCharsets.UTF_8));
            case XLSX -> checkWorkbook(bytes);
            case CSV -> {
                assertThat(bytes[0]).isNotEqualTo((byte) 0xEF);
                List<List<String>> rows = rows(new String(bytes, StandardCharsets.UTF_8));
                assertThat(rows)
                        .allSatisfy(row -> assertThat(row)
                                .hasSameSizeAs(rows.getFirst())
                                .noneMatch(cell -> cell.startsWith("=") || cell.startsWith("@")));
            }
        }
    }

    private static void checkPage(String page) throws IOException {
        Document document = xml(page);
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(page).doesNotContain("http://", "https://", "<link");
    }

    private void checkWorkbook(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("report.xlsx"), bytes);
        int sheets = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String part = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().endsWith(".xml")) {
                    xml(part);
                }
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    sheets++;
                    assertThat(part).doesNotContain("<f>");
                }
            }
        }
        assertThat(sheets).isPositive();
    }

    private static Document xml(String text) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text.replace("<!DOCTYPE html>", ""))));
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError("Not well-formed: " + e.getMessage(), e);
        }
    }

    /** RFC 4180, read by itself. */
    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(text.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                rows.getLast().add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    assertThat(text.charAt(++i)).isEqualTo('\n');
                    rows.add(new ArrayList<>());
                }
            } else {
                cell.append(c);
            }
        }
        assertThat(rows.removeLast()).isEmpty();
        return rows;
    }
}
