package org.stagebook.interchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.Lists;
import org.stagebook.interchange.UnreadableFileException;
import org.stagebook.interchange.sheet.profile.ColumnField;
import org.stagebook.interchange.sheet.profile.MappingProfile;
import org.stagebook.interchange.sheet.profile.ProfileFolder;
import org.stagebook.interchange.sheet.table.TableOptions;
import org.stagebook.interchange.sheet.table.Tables;
import org.stagebook.model.Cue;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.TimecodeFormat;

class SheetImportTest {

    private static final ImportSettings NOTHING = ImportSettings.none();

    @TempDir
    Path folder;

    @Test
    void aSpottingListBecomesCues() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 2);
        ImportSummary summary = read(editing, "spotting.csv", """
                Harbour,,,,,,,,
                Spotting with the director,,,,,,,,

                Cue #,Reel,TC In,TC Out,Scene,Character,Line,Description,Notes,Dept
                101,R1,01:00:10:00,01:00:12:12,4,,,Door slams,"loud,
                and far",FX
                102,R1,01:00:20:00,,5,ANNA,Where were you?,,Off mic,ADR
                201,R2,02:01:00:05,02:01:02:00,9,,,Ferry horn,,Weird
                """);
        assertThat(Lists.places(editing))
                .containsExactly(
                        "01:00:10:00-01:00:12:12 Door slams",
                        "01:00:20:00-01:00:20:01 Where were you?",
                        "02:01:00:05-02:01:02:00 Ferry horn");
        Cue first = Lists.cues(editing).getFirst();
        assertThat(first.getNumber()).isEqualTo("101");
        assertThat(first.getCategory().getCode()).isEqualTo("FX");
        assertThat(first.getTags()).containsExactly("Sc=4");
        assertThat(first.getNotes().getFirst().getText()).isEqualTo("loud,\nand far");
        Cue spoken = Lists.cues(editing).get(1);
        assertThat(spoken.getCharacter()).isEqualTo("ANNA");
        assertThat(spoken.getLine()).isEqualTo("Where were you?");
        assertThat(summary.cues()).isEqualTo(3);
        assertThat(summary.format()).isEqualTo(ForeignFormat.CSV);
        assertThat(String.join("\n", Lists.sentences(summary)))
                .contains("Category \"Weird\"")
                .contains("does not say how its timecode counts");
        editing.undo();
        assertThat(Lists.cues(editing)).isEmpty();
    }

    @Test
    void importingTwiceAddsNothing() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        String list = "TC In,Description\n01:00:10:00,Door\n01:00:11:00,Door\n";
        read(editing, "a.csv", list);
        ImportSummary again = read(editing, "a.csv", list);
        assertThat(again.cues()).isZero();
        assertThat(Lists.sentences(again)).anyMatch(sentence -> sentence.contains("skipped: 2"));
    }

    @Test
    void duplicateNumbersAreReportedByLine() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary = read(
                editing,
                "a.csv",
                "No,TC In,Description\n7,01:00:10:00,a\n8,01:00:11:00,b\n7,01:00:12:00,c\n7,01:00:13:00,d\n");
        assertThat(Lists.sentences(summary))
                .filteredOn(sentence -> sentence.contains("Cue number 7"))
                .hasSize(2)
                .allMatch(sentence -> sentence.contains("in line 2"))
                .anyMatch(sentence -> sentence.startsWith("line 4: "))
                .anyMatch(sentence -> sentence.startsWith("line 5: "));
    }

    @Test
    void cellsThatCannotBeReadAreReportedAndRowsKeptAsFarAsPossible() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary = read(
                editing,
                "a.csv",
                "TC In,TC Out,Description\n01:00:10:00,soon,a\n01:00:11:30,,b\n,,REEL ONE\n01:00:12:00,01:00:11:00,c\n");
        assertThat(Lists.places(editing)).containsExactly("01:00:10:00-01:00:10:01 a", "01:00:12:00-01:00:12:01 c");
        assertThat(Lists.sentences(summary))
                .anyMatch(sentence -> sentence.startsWith("line 2: Column \"TC Out\": \"soon\" is no time"))
                .anyMatch(
                        sentence -> sentence.startsWith("line 3: Column \"TC In\": ") && sentence.contains("left out"))
                .anyMatch(sentence -> sentence.startsWith("line 4: The row has no start time"))
                .anyMatch(sentence -> sentence.startsWith("line 5: The row ends before it begins"));
    }

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
        read(editing, "a.csv", "Timecode\tName\n" + cell + "\tx\n");
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
        read(editing, "a.csv", "In;Out;Name\n" + in + ";" + out + ";x\n");
        assertThat(Lists.places(editing)).containsExactly(range + " x");
    }

    @Test
    void footageCountsFromTheReelTheRowNames() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_23_976, 3);
        ImportSummary summary = read(
                editing, "a.csv", "Reel,Footage,Footage Out,Effect\n2,100+00,101+08,x\nReel 3,0+00,,y\n,1+00,,z\n");
        assertThat(Lists.places(editing))
                .containsExactly("01:00:00:16-01:00:00:17 z", "02:01:06:16-02:01:07:16 x", "03:00:00:00-03:00:00:01 y");
        assertThat(Lists.sentences(summary))
                .anyMatch(sentence -> sentence.contains("1 rows count from the start of a reel"));
    }

    @Test
    void timecodeWinsOverFootageBesideIt() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        read(editing, "a.csv", "Footage,TC In,Effect\n99+00,01:00:01:00,x\n10+08,,y\n");
        assertThat(Lists.places(editing)).containsExactly("01:00:01:00-01:00:01:01 x", "01:00:07:00-01:00:07:01 y");
    }

    @Test
    void aStatedReelAndRateAndFilmRateCount() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_25, 2);
        ImportSettings settings = new ImportSettings(
                OptionalInt.of(2), Optional.of(TimecodeFormat.TC_24), Optional.of(FrameRate.FPS_24), Optional.empty());
        Path file = Lists.file(folder, "a.csv", "In,Name\n00:00:10:12,x\n1+08,film\n");
        Lists.apply(SheetImport.read(file, settings, List.of()), editing);
        assertThat(Lists.places(editing)).containsExactly("02:00:10:12-02:00:10:13 x", "02:00:01:00-02:00:01:01 film");
    }

    @Test
    void avidMarkersAreRecognisedWithoutTitles() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary = read(editing, "markers.txt", """
                        Editor\t01:00:10:00\tV1\tred\t"Quoted" text, with; signs\t1
                        Editor\t01:00:20:00\tA2\tcyan\tADR {QN=12} {Char=Anna} [ADR]\t48\t\tCyan
                        """);
        assertThat(Lists.places(editing))
                .containsExactly("01:00:10:00-01:00:10:01 \"Quoted\" text, with; signs", "01:00:20:00-01:00:22:00 ADR");
        Cue adr = Lists.cues(editing).get(1);
        assertThat(adr.getNumber()).isEqualTo("12");
        assertThat(adr.getCategory().getCode()).isEqualTo("ADR");
        assertThat(adr.getTags()).contains("Colour=cyan");
        assertThat(summary.cues()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "01:00:10:12 ! 01:00:11:00 ! 00:00:00:12 ! 01:00:10:12-01:00:11:00 x",
                "1:00:10.500 ! 1:00:11.000 ! 0:00.500 ! 01:00:10:12-01:00:11:00 x",
                "0:10.500 ! 0:11.000 ! 0:00.500 ! 01:00:10:12-01:00:11:00 x",
                "10.500 ! 11.000 ! 0.500 ! 01:00:10:12-01:00:11:00 x",
                "504000 ! 528000 ! 24000 ! 01:00:10:12-01:00:11:00 x",
            })
    void reaperShowsTimeInManyWays(String start, String end, String length, String place) throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        read(editing, "r.csv", "#,Name,Start,End,Length\nR1,x," + start + "," + end + "," + length + "\n");
        assertThat(Lists.places(editing)).containsExactly(place);
    }

    @Test
    void barsAndBeatsAreRefusedWithTheReason() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary = read(editing, "r.csv", "#,Name,Start,End,Length\nR1,x,144.2.00,144.3.00,0.1.00\n");
        assertThat(summary.cues()).isZero();
        assertThat(Lists.sentences(summary)).anyMatch(sentence -> sentence.contains("bars and beats"));
    }

    @Test
    void premiereWritesUtf16WithTabs() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_25, 1);
        String text = """
                \uFEFFMarker Name\tDescription\tIn\tOut\tDuration\tMarker Type\t
                Tür\tzu laut\t01:00:10:00\t01:00:12:00\t00:00:02:00\tComment\t
                \tpoint\t01:00:20:00\t01:00:20:00\t00:00:00:00\tComment\t
                """;
        Lists.apply(
                SheetImport.read(
                        Lists.file(folder, "p.txt", text.getBytes(StandardCharsets.UTF_16LE)), NOTHING, List.of()),
                editing);
        assertThat(Lists.places(editing))
                .containsExactly("01:00:10:00-01:00:12:00 Tür", "01:00:20:00-01:00:20:01 null");
    }

    @Test
    void resolveAndNuendoListsAreRead() throws IOException {
        EditingSession resolve = Lists.open(TimecodeFormat.TC_24, 1);
        read(resolve, "index.csv", """
                        #,Reel,Match,V,C,Dur,Source In,Source Out,Record In,Record Out,Name,Comments,Color,Notes
                        1,A001,,V1,Marker,00:00:00:01,10:00:00:00,10:00:00:01,01:00:10:00,01:00:10:01,Door,,Blue,check
                        """);
        assertThat(Lists.places(resolve)).containsExactly("01:00:10:00-01:00:10:01 Door");
        assertThat(Lists.cues(resolve).getFirst().getNotes().getFirst().getText())
                .isEqualTo("check");
        EditingSession nuendo = Lists.open(TimecodeFormat.TC_24, 1);
        read(
                nuendo,
                "cues.csv",
                "Project;Harbour\nRate;24\n\nID;Position;End;Length;Description\n1;01:00:10:00;;00:00:01:00;Steps\n");
        assertThat(Lists.places(nuendo)).containsExactly("01:00:10:00-01:00:11:00 Steps");
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
        ImportSummary summary =
                Lists.apply(SheetImport.read(Lists.file(folder, "s.xlsx", bytes), NOTHING, List.of()), editing);
        assertThat(Lists.places(editing)).containsExactly("01:00:10:12-01:00:10:13 Door");
        assertThat(Lists.cues(editing).getFirst().getNumber()).isEqualTo("12");
        assertThat(summary.format()).isEqualTo(ForeignFormat.XLSX);
    }

    @Test
    void aProfileIsTaughtOnceSavedAndRecognised() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        Path list = Lists.file(folder, "l.csv", "Wann;Was;Wer\n01:00:10:00;Tür;Anna\n01:00:12:00;weg;-\n");
        assertThatThrownBy(() -> SheetImport.read(list, NOTHING, List.of()))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("No profile fits")
                .hasMessageContaining("Wann | Was | Wer");
        MappingProfile taught = SheetImport.draft(list, TableOptions.none())
                .saying(2, ColumnField.DESCRIPTION)
                .saying(3, ColumnField.CHARACTER)
                .named("Anna");
        ProfileFolder profiles = new ProfileFolder(folder.resolve("profiles"));
        Path saved = profiles.save(taught);
        SheetImport incoming = SheetImport.read(list, NOTHING, profiles.all(sentence -> {}));
        assertThat(incoming.profile()).isEqualTo(taught);
        Lists.apply(incoming, editing);
        assertThat(Lists.cues(editing)).extracting(Cue::getCharacter).containsExactly("Anna", "-");
        assertThat(SheetImport.read(list, named(saved.toString()), List.of()).profile())
                .isEqualTo(taught);
        assertThat(SheetImport.read(list, named("anna"), List.of(taught)).profile())
                .isEqualTo(taught);
        assertThatThrownBy(() -> SheetImport.read(list, named("Nobody"), List.of()))
                .hasMessageContaining("no profile \"Nobody\"")
                .hasMessageContaining("Avid markers");
        assertThatThrownBy(() -> SheetImport.read(list, named("Premiere markers"), List.of()))
                .hasMessageContaining("does not fit");
    }

    @Test
    void rowsMayBeSkippedAndBecomeMarkers() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        Path profile = Lists.file(folder, "p.json", """
                {"name": "Marks", "rows": "markers", "times": {"notation": "frames", "from": "reel-start"},
                 "columns": [{"field": "start", "titles": ["Frame"]}, {"field": "description", "titles": ["Text"]}],
                 "skip": [{"column": "Kind", "equals": "draft", "why": "drafts"}]}
                """);
        Path list = Lists.file(folder, "l.csv", "Frame,Text,Kind\n240,a,ok\n241,b,Draft\nFrame,Text,Kind\n480,c,ok\n");
        ImportSummary summary = Lists.apply(SheetImport.read(list, named(profile.toString()), List.of()), editing);
        assertThat(summary.markers()).isEqualTo(2);
        assertThat(editing.production().getReels().getFirst().getMarkers())
                .extracting(marker -> TimecodeFormat.TC_24.format(marker.getPosition()) + marker.getName())
                .containsExactly("01:00:10:00a", "01:00:20:00c");
        assertThat(Lists.sentences(summary)).anyMatch(sentence -> sentence.contains("leaves out: 1 (drafts)"));
    }

    @Test
    void anInclusiveEndIsOneFrameLater() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        Path profile = Lists.file(
                folder,
                "p.json",
                "{\"name\":\"I\",\"times\":{\"endIncluded\":true},\"columns\":[{\"field\":\"start\",\"titles\":[\"A\"]},"
                        + "{\"field\":\"end\",\"titles\":[\"B\"]}]}");
        Path list = Lists.file(folder, "l.csv", "A,B\n01:00:10:00,01:00:10:23\n");
        Lists.apply(SheetImport.read(list, named(profile.toString()), List.of()), editing);
        assertThat(Lists.places(editing)).containsExactly("01:00:10:00-01:00:11:00 null");
    }

    @Test
    void dropFrameClockTimesFallOnLabelsThatExist() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_29_97_DF, 1);
        read(editing, "a.csv", "In,Name\n01:01:00,a\n01:10:00,b\n01:59:59.5,c\n");
        assertThat(Lists.places(editing))
                .extracting(place -> place.substring(0, 11))
                .containsExactly("01:01:00;02", "01:10:00;00", "01:59:59;15");
    }

    @Test
    void anEmptyFileIsNoTable() {
        Path file = Lists.file(folder, "e.csv", "");
        assertThatThrownBy(() -> SheetImport.read(file, NOTHING, List.of())).hasMessageContaining("it is empty");
    }

    private ImportSummary read(EditingSession editing, String name, String text) throws IOException {
        return Lists.apply(SheetImport.read(Lists.file(folder, name, text), NOTHING, List.of()), editing);
    }

    private static ImportSettings named(String profile) {
        return new ImportSettings(OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.of(profile));
    }
}
