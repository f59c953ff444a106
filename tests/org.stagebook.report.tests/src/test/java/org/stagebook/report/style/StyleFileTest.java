package org.stagebook.report.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Production;
import org.stagebook.report.PdfText;
import org.stagebook.report.SampleProductions;
import org.stagebook.report.block.RecordPage;
import org.stagebook.report.block.Report;
import org.stagebook.report.block.Table;
import org.stagebook.report.kind.ReportKind;
import org.stagebook.report.kind.ReportRequest;
import org.stagebook.report.kind.Reports;

/** The look of a house: what it says is used, and what it says wrongly costs a sentence and nothing else. */
class StyleFileTest {

    @TempDir
    private Path folder;

    private StyleFile read(String json) throws IOException {
        return StyleFile.read(Files.writeString(folder.resolve("style.json"), json));
    }

    @Test
    void everyValueIsUsed() throws IOException {
        ImageIO.write(
                new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("house.png").toFile());
        StyleFile file = read("""
                {
                  "facility": "House of Sound", "logo": "house.png", "accent": "#803000", // ours
                  "categoryColours": {"FX": "#123456"}, "fontSize": 10, "headingSize": 16,
                  "fontFamily": "Inter", "footer": "Confidential", "leaveOut": ["feet", "notes"], "paper": "letter",
                }
                """);
        assertThat(file.findings()).isEmpty();
        ReportStyle style = file.style();
        assertThat(style.accent()).isEqualTo("#803000");
        assertThat(style.categoryColours()).containsEntry("FX", "#123456");
        assertThat(style.type()).isEqualTo(new ReportStyle.Type("Inter", 10, 16));
        assertThat(style.paper()).contains(Paper.LETTER);
        Report report = new Reports(SampleProductions.of(20, 7), LocalDate.parse("2026-03-02"))
                .of(ReportRequest.of(ReportKind.SPOTTING));
        PdfText print = PdfText.of(report, Paper.LETTER, style);
        assertThat(print.pages()).allSatisfy(page -> assertThat(page).contains("House of Sound", "Confidential"));
        assertThat(print.all()).doesNotContain("Feet What");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"accent\": \"blue\"}",
                "{\"accent\": 7}",
                "{\"fontSize\": 3}",
                "{\"fontSize\": \"large\"}",
                "{\"logo\": \"missing.png\"}",
                "{\"logo\": \"\\u0000\"}",
                "{\"categoryColours\": {\"FX\": \"#12\"}}",
                "{\"categoryColours\": 5}",
                "{\"leaveOut\": \"feet\"}",
                "{\"leaveOut\": [3, \"nonsense\"]}",
                "{\"paper\": \"A3\"}",
                "{\"fontFamily\": \"x; } body { display: none\"}",
                "{\"colour\": \"#000000\"}",
                "{\"facility\": [",
            })
    void whatIsWrongCostsASentenceAndNothingElse(String json) throws IOException {
        StyleFile file = read(json);
        assertThat(file.findings()).isNotEmpty().allMatch(finding -> finding.endsWith("."));
        assertThat(file.style()).isEqualTo(ReportStyle.standard());
    }

    @Test
    void eachNameThatIsNoPartOfAColumnIsSaidAndTheOthersAreUsed() throws IOException {
        StyleFile file = read("{\"leaveOut\": [\"feet\", 3, \"nonsense\"]}");
        assertThat(file.findings()).hasSize(2).anyMatch(finding -> finding.contains("\"nonsense\""));
        assertThat(file.style().leaveOut()).containsExactly("feet");
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void everyPartOfEveryReportCanBeLeftOut(ReportKind kind) throws IOException {
        Production production = SampleProductions.of(60, 7);
        production.getReels().getFirst().getCues().getFirst().setStatus(CueStatus.REMOVED);
        Report report = new Reports(production, LocalDate.parse("2026-03-02")).of(ReportRequest.of(kind));
        Stream<Table> tables = report.blocks().stream().flatMap(block -> switch (block) {
            case Table table -> Stream.of(table);
            case RecordPage page -> page.tables().stream();
            default -> Stream.empty();
        });
        List<String> names = tables.flatMap(table -> table.columns().stream())
                .flatMap(column -> column.parts().stream())
                .map(part -> '"' + part.id() + '"')
                .distinct()
                .toList();
        assertThat(names).isNotEmpty();
        assertThat(read("{\"leaveOut\": " + names + "}").findings()).isEmpty();
    }

    @Test
    void theProductionsOwnGoesBeforeTheUsers() throws IOException {
        Path production = folder.resolve("production");
        Files.createDirectories(production.resolve("reports"));
        Path home = Files.createDirectories(folder.resolve("home/.stagebook/reports"));
        Files.writeString(home.resolve("style.json"), "{\"accent\": \"#111111\"}");
        List<Path> places = StyleFile.places(production, folder.resolve("home"));
        assertThat(StyleFile.firstOf(places).style().accent()).isEqualTo("#111111");
        Files.writeString(production.resolve("reports/style.json"), "{\"accent\": \"#222222\"}");
        assertThat(StyleFile.firstOf(places).style().accent()).isEqualTo("#222222");
    }
}
