package org.stagebook.interchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.Lists;
import org.stagebook.model.Cue;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.TimecodeFormat;

class ReelColumnTest {

    @TempDir
    Path folder;

    @Test
    void footageCountsFromTheReelTheRowNames() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_23_976, 3);
        ImportSummary summary = TableImports.read(
                folder,
                editing,
                "a.csv",
                "Reel,Footage,Footage Out,Effect\n2,100+00,101+08,x\nReel 3,0+00,,y\n,1+00,,z\n");
        assertThat(Lists.places(editing))
                .containsExactly("01:00:00:16-01:00:00:17 z", "02:01:06:16-02:01:07:16 x", "03:00:00:00-03:00:00:01 y");
        assertThat(Lists.sentences(summary))
                .anyMatch(sentence -> sentence.contains("1 rows count from the start of a reel"));
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
    void theReelOfTheRowWinsOverTimecode() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_25, 3);
        ImportSummary summary = TableImports.read(
                folder,
                editing,
                "a.csv",
                "Cue,Reel,In,Out,Description\n1,2,01:00:08:00,01:00:10:00,x\n2,R3,03:00:08:00,,y\n");
        assertThat(cuesOf(editing, 2)).containsExactly("02:00:08:00 x");
        assertThat(cuesOf(editing, 3)).containsExactly("03:00:08:00 y");
        assertThat(Lists.sentences(summary))
                .filteredOn(sentence -> sentence.startsWith("line "))
                .containsExactly(
                        "line 2: The row says reel \"2\", but its timecode 01:00:08:00 lies in R1; it was put into R2"
                                + " at 02:00:08:00. Check which of the two is right.");
        assertThat(Lists.places(editing)).first().asString().startsWith("02:00:08:00-02:00:10:00");
    }

    @Test
    void hourZeroCountsFromTheReelOfTheRow() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_25, 3);
        ImportSummary summary = TableImports.read(
                folder,
                editing,
                "a.csv",
                "Reel,In,Out,Description\n2,00:00:08:00,00:00:10:00,x\nReel 03,00:01:00:00,,y\n");
        assertThat(cuesOf(editing, 2)).containsExactly("02:00:08:00 x");
        assertThat(cuesOf(editing, 3)).containsExactly("03:01:00:00 y");
        assertThat(editing.production().getReels()).hasSize(3);
        assertThat(Lists.sentences(summary))
                .anyMatch(sentence -> sentence.startsWith("2 rows name their reel and give timecode in hour 0"))
                .noneMatch(sentence -> sentence.startsWith("line "));
    }

    @Test
    void namesNoReelHasAreReported() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_25, 2);
        ImportSummary summary = TableImports.read(folder, editing, "a.csv", """
                Reel,In,Description
                1A,00:00:08:00,a
                Trailer,01:00:09:00,b
                R5,05:00:10:00,c
                R5,05:00:11:00,d
                7,09:00:12:00,e
                """);
        assertThat(cuesOf(editing, 1)).containsExactly("01:00:08:00 a", "01:00:09:00 b");
        assertThat(cuesOf(editing, 5)).containsExactly("05:00:10:00 c", "05:00:11:00 d");
        assertThat(cuesOf(editing, 7)).containsExactly("09:00:12:00 e");
        assertThat(Lists.sentences(summary))
                .filteredOn(sentence -> sentence.startsWith("line "))
                .containsExactly(
                        "line 2: The production has no reel \"1A\"; R1 was taken for its number.",
                        "line 3: The production has no reel \"Trailer\"; it was placed by its timecode.",
                        "line 4: The production has no reel \"R5\"; R5 was made at timecode hour 5; 2 rows name it.",
                        "line 6: The production has no reel \"7\"; R7 was made at timecode hour 9.");
    }

    @Test
    void ourOwnListKeepsTimecodeThatLiesOutsideOfItsReel() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_25, 2);
        ImportSummary summary = TableImports.read(folder, editing, "a.csv", """
                Reel,Number,Start,End,Start time,End time,Length,Duration,Listed on,Description
                2,1,01:10:00:00,01:10:02:00,,,,,,x
                """);
        assertThat(cuesOf(editing, 2)).containsExactly("01:10:00:00 x");
        assertThat(Lists.sentences(summary))
                .anyMatch(sentence -> sentence.startsWith("line 2: ") && sentence.contains("kept its timecode"));
    }

    @Test
    void reelsAreNamedInManyWays() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_25, 3);
        ImportSummary summary = TableImports.read(folder, editing, "a.csv", """
                Akt;TC In;Beschreibung
                1. Akt;01:00:08:00;a
                R02;02:00:08:00;b
                2AB;02:00:09:00;c
                Reel 3 of 6;03:00:08:00;d
                """);
        assertThat(cuesOf(editing, 2)).containsExactly("02:00:08:00 b", "02:00:09:00 c");
        assertThat(Lists.sentences(summary)).noneMatch(sentence -> sentence.startsWith("line "));
    }

    @Test
    void timecodeBeyondTheReelIsKeptWhereHoursDoNotHelp() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_25, 2);
        ImportSummary summary =
                TableImports.read(folder, editing, "a.csv", "Reel,In,Description\n2,04:10:00:00,x\n1,02:10:00:00,y\n");
        assertThat(cuesOf(editing, 2)).containsExactly("04:10:00:00 x");
        assertThat(cuesOf(editing, 1)).containsExactly("01:10:00:00 y");
        assertThat(Lists.sentences(summary))
                .anyMatch(sentence -> sentence.contains("lies in no reel; it was put into R2 and kept its timecode"))
                .anyMatch(sentence -> sentence.contains("lies in R2; it was put into R1 at 01:10:00:00"));
    }

    @Test
    void theReelOfTheRowWinsOverTheOneStatedForTheFile() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_25, 3);
        ImportSettings settings =
                new ImportSettings(OptionalInt.of(2), Optional.empty(), Optional.empty(), Optional.empty());
        Path file =
                Lists.file(folder, "a.csv", "Reel,In,Description\n,01:00:08:00,x\n3,03:00:09:00,y\n2,01:00:10:00,z\n");
        ImportSummary summary = Lists.apply(SheetImport.read(file, settings, List.of()), editing);
        assertThat(cuesOf(editing, 2)).containsExactly("02:00:08:00 x", "02:00:10:00 z");
        assertThat(cuesOf(editing, 3)).containsExactly("03:00:09:00 y");
        assertThat(Lists.sentences(summary))
                .anyMatch(sentence ->
                        sentence.startsWith("line 3: The row says reel \"3\", so it was put there and not"));
    }

    @Test
    void namesInAColumnCalledRolleAreCharacters() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_25, 1);
        ImportSummary summary = TableImports.read(
                folder,
                editing,
                "a.csv",
                "Take;Rolle;TC In;Text\n1;JÖRG;01:00:08:00;Ja\n2;Frau 2;01:00:09:00;Nein\n3;ANNA;01:00:10:00;Doch\n");
        assertThat(Lists.cues(editing)).extracting(Cue::getCharacter).containsExactly("JÖRG", "Frau 2", "ANNA");
        assertThat(Lists.sentences(summary)).anyMatch(sentence -> sentence.contains("\"Rolle\" holds names"));
        EditingSession reels = Lists.open(TimecodeFormat.TC_25, 2);
        TableImports.read(folder, reels, "b.csv", "Take;Rolle;TC In;Text\n1;2;00:00:08:00;Ja\n");
        assertThat(cuesOf(reels, 2)).containsExactly("02:00:08:00 Ja");
    }

    private static List<String> cuesOf(EditingSession editing, int reel) {
        TimecodeFormat format = editing.production().getTimecodeFormat();
        return editing.production().getReels().stream()
                .filter(each -> each.getNumber() == reel)
                .flatMap(each -> each.getCues().stream())
                .map(cue -> format.format(cue.getRange().start()) + " " + cue.getDescription())
                .toList();
    }
}
