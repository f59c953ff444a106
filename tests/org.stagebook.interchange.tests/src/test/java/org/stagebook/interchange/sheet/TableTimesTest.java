package org.stagebook.interchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.Lists;
import org.stagebook.interchange.sheet.table.Tables;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.TimecodeFormat;

class TableTimesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "01:00:10:12 ! 01:00:10:12",
                "1:00:10;12 ! 01:00:10:12",
                "01.00.10.12 ! 01:00:10:12",
                "01:00:10 ! 01:00:10:00",
                "01:00:10.5 ! 01:00:10:12",
                "01:00:10,250 ! 01:00:10:06",
                "01:00:10.50 ! 01:00:10:12",
                "10+08 ! 01:00:07:00",
                "10'08 ! 01:00:07:00",
                "10 + 8 ! 01:00:07:00",
            })
    void timesAreReadByTheirShape(String cell, String label) throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        TableImports.read(folder, editing, "a.csv", "Timecode\tName\n" + cell + "\tx\n");
        assertThat(Lists.places(editing).getFirst()).startsWith(label + "-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "0:10.5 ! 12.5 ! 01:00:10:12-01:00:12:12",
                "10.5 ! 12.5 ! 01:00:10:12-01:00:12:12",
                "1:00 ! 1:01 ! 01:01:00:00-01:01:01:00"
            })
    void lengthsCountFromTheStartOfTheReel(String in, String out, String range) throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        TableImports.read(folder, editing, "a.csv", "In;Out;Name\n" + in + ";" + out + ";x\n");
        assertThat(Lists.places(editing)).containsExactly(range + " x");
    }

    @Test
    void timecodeWinsOverFootageBesideIt() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        TableImports.read(folder, editing, "a.csv", "Footage,TC In,Effect\n99+00,01:00:01:00,x\n10+08,,y\n");
        assertThat(Lists.places(editing)).containsExactly("01:00:01:00-01:00:01:01 x", "01:00:07:00-01:00:07:01 y");
    }

    @Test
    void dropFrameClockTimesFallOnLabelsThatExist() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_29_97_DF, 1);
        TableImports.read(folder, editing, "a.csv", "In,Name\n01:01:00,a\n01:10:00,b\n01:59:59.5,c\n");
        assertThat(Lists.places(editing))
                .extracting(place -> place.substring(0, 11))
                .containsExactly("01:01:00;02", "01:10:00;00", "01:59:59;15");
    }

    @Test
    void workbooksKeepTimesAsPartsOfADay() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        byte[] bytes = Tables.workbook(
                "<row r=\"4\"><c r=\"A4\" t=\"str\"><v>Cue</v></c><c r=\"B4\" t=\"str\"><v>Start</v></c>"
                        + "<c r=\"C4\" t=\"str\"><v>Description</v></c></row>"
                        + "<row r=\"5\"><c r=\"A5\"><v>12</v></c><c r=\"B5\" s=\"1\"><v>0.04178819444444444</v></c>"
                        + "<c r=\"C5\" t=\"str\"><v>Door</v></c></row>",
                "",
                "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"21\"/></cellXfs>");
        ImportSummary summary = Lists.apply(
                SheetImport.read(Lists.file(folder, "s.xlsx", bytes), ImportSettings.none(), List.of()), editing);
        assertThat(Lists.places(editing)).containsExactly("01:00:10:12-01:00:10:13 Door");
        assertThat(Lists.cues(editing).getFirst().getNumber()).isEqualTo("12");
        assertThat(summary.format()).isEqualTo(ForeignFormat.XLSX);
    }

    @Test
    void barsAndBeatsAreRefusedWithTheReason() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary =
                TableImports.read(folder, editing, "r.csv", "#,Name,Start,End,Length\nR1,x,144.2.00,144.3.00,0.1.00\n");
        assertThat(summary.cues()).isZero();
        assertThat(Lists.sentences(summary)).anyMatch(sentence -> sentence.contains("bars and beats"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01:00:10:00 - 01:00:12:00",
                "01:00:10:00/01:00:12:00",
                "01:00:10:00–01:00:12:00",
                "01:00:10:00 to 01:00:12:00",
                "01:00:10:00 bis 01:00:12:00",
                "01:00:10:00 -> 01:00:12:00",
                "240.5-288"
            })
    void startAndEndMayStandInOneCell(String cell) throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary = TableImports.read(folder, editing, "a.csv", "Timecode;Name\n" + cell + ";x\n");
        String place = cell.startsWith("240") ? "01:04:00:12-01:04:48:00 x" : "01:00:10:00-01:00:12:00 x";
        assertThat(Lists.places(editing)).containsExactly(place);
        assertThat(Lists.sentences(summary)).noneMatch(sentence -> sentence.startsWith("line "));
    }

    @Test
    void moreThanStartAndEndInACellKeepsTheRow() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary = TableImports.read(folder, editing, "a.csv", """
                Timecode;TC Out;Name
                01:00:10:00, 01:00:12:00, 01:00:14:00;;x
                01:00:20:00 - 12+08;;y
                01:00:30:00 - 01:00:31:00;01:00:32:00;z
                """);
        assertThat(Lists.places(editing))
                .containsExactly("01:00:10:00-01:00:10:01 x", "01:00:20:00-01:00:20:01 y", "01:00:30:00-01:00:32:00 z");
        assertThat(Lists.sentences(summary))
                .anyMatch(sentence ->
                        sentence.startsWith("line 2: ") && sentence.contains("more than a start and an end"))
                .anyMatch(sentence -> sentence.startsWith("line 3: "))
                .anyMatch(sentence -> sentence.startsWith("line 4: ") && sentence.contains("the row's own end"));
    }

    @Test
    void barsAndBeatsAreRefusedInOneSentence() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        StringBuilder list = new StringBuilder("Track;Marker ID;Name;Start;End;Length\n");
        for (int bar = 1; bar <= 40; bar++) {
            list.append("M;").append(bar).append(";x;").append(bar).append(".1.1.10;;\n");
        }
        ImportSummary summary = TableImports.read(
                folder, editing, "n.csv", list.append("M;41;x;41.1.1.0;;\n").toString());
        assertThat(summary.cues()).isZero();
        assertThat(Lists.sentences(summary))
                .containsExactly(
                        "41 rows, from line 2 to line 42, are placed by bars and beats, which are no time without the"
                                + " tempo, and could not be placed. Export the list with timecode instead.");
    }

    @Test
    void feetAtOtherRatesThanFilmAreAsked() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_25, 1);
        String list = "Cue,Footage In,Footage Out,Sound\nFX1,12+00,15+08,Door\nFX2,24+00,25+00,Wind\n";
        ImportSummary summary = TableImports.read(folder, editing, "a.csv", list);
        assertThat(Lists.places(editing).getFirst()).startsWith("01:00:07:17-");
        assertThat(Lists.sentences(summary))
                .filteredOn(sentence -> sentence.contains("feet and frames"))
                .singleElement()
                .asString()
                .contains("25 was taken");
        EditingSession told = Lists.open(TimecodeFormat.TC_25, 1);
        ImportSettings settings = new ImportSettings(
                OptionalInt.empty(), Optional.empty(), Optional.of(FrameRate.FPS_24), Optional.empty());
        ImportSummary silent =
                Lists.apply(SheetImport.read(Lists.file(folder, "b.csv", list), settings, List.of()), told);
        assertThat(Lists.places(told).getFirst()).startsWith("01:00:08:00-");
        assertThat(Lists.sentences(silent)).noneMatch(sentence -> sentence.contains("feet and frames"));
    }

    @Test
    void aLengthThatContradictsTheEndIsReported() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary = TableImports.read(
                folder,
                editing,
                "a.csv",
                "TC In,TC Out,Dur,Name\n01:00:10:00,01:00:12:00,00:00:02:00,a\n01:00:10:00,01:00:12:00,0:05,b\n");
        assertThat(Lists.sentences(summary))
                .filteredOn(sentence -> sentence.startsWith("line "))
                .containsExactly(
                        "line 3: The length of the row is not what lies between its start and its end, which were"
                                + " taken.");
    }
}
