package org.stagebook.interchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.Lists;
import org.stagebook.interchange.outgoing.OutgoingCue;
import org.stagebook.interchange.sheet.writing.CueListCsv;
import org.stagebook.model.Cue;
import org.stagebook.timebase.TimecodeFormat;

class SheetColumnsTest {

    @TempDir
    Path folder;

    @Test
    void columnsNobodyKnowsAreKeptAsTagsAndNamedOnce() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary = TableImports.read(folder, editing, "a.csv", """
                TC In,Description,Ad-lib,Mic = Pos,Empty,
                01:00:10:00,Door,Y,"boom
                high",,
                01:00:11:00,Steps,N,,,extra
                """);
        List<Cue> cues = Lists.cues(editing);
        assertThat(cues.get(0).getTags()).containsExactly("Ad-lib=Y", "Mic   Pos=boom high");
        assertThat(cues.get(1).getTags()).containsExactly("Ad-lib=N", "Column 6=extra");
        assertThat(Lists.sentences(summary))
                .filteredOn(sentence -> sentence.contains("does not know"))
                .containsExactly(
                        "Columns the profile does not know, kept as tags of the cues: \"Ad-lib\", \"Mic = Pos\","
                                + " number 6.");
    }

    @Test
    void whatWasKeptAsTagsComesBackFromOurOwnList() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 2);
        TableImports.read(folder, editing, "a.csv", """
                Cue,TC In,TC Out,Description,Ad-lib,Mic = Pos,# User,,Loc
                1,01:00:10:00,01:00:12:00,Door,Y,"boom
                high; far",ed,x,Beach
                2,02:00:11:00,02:00:12:00,Steps,N,,,,
                """);
        List<OutgoingCue> cues = Lists.outgoing(editing);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CueListCsv(TimecodeFormat.TC_24, LocalDate.of(2026, 3, 1)).write(cues, out);
        EditingSession again = Lists.open(TimecodeFormat.TC_24, 2);
        ImportSummary summary = TableImports.read(folder, again, "b.csv", out.toString(StandardCharsets.UTF_8));
        assertThat(Lists.outgoing(again)).isEqualTo(cues);
        assertThat(Lists.sentences(summary)).noneMatch(sentence -> sentence.contains("does not know"));
    }

    @ParameterizedTest
    @CsvSource({
        "Q#, number",
        "Q, number",
        "Cue/Line, line",
        "Sound FX, description",
        "Bezeichnung, description",
        "What is it, description",
        "Who says, character",
        "Rôle, character",
        "Comment, comment",
        "Bemerkung, comment",
        "P, priority"
    })
    void titlesOfRealListsAreKnown(String title, String field) throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        TableImports.read(folder, editing, "a.csv", "Zeit;Action;" + title + "\n01:00:10:00;Fall;high\n");
        Cue cue = Lists.cues(editing).getFirst();
        String said = switch (field) {
            case "number" -> cue.getNumber();
            case "line" -> cue.getLine();
            case "description" -> cue.getDescription().replace("Fall\n", "");
            case "character" -> cue.getCharacter();
            case "comment" -> cue.getNotes().getFirst().getText();
            default -> cue.getPriority().getLiteral();
        };
        assertThat(said).isEqualTo("high");
    }

    @Test
    void ofTwoNumbersTheOneOfTheCueIsTaken() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        TableImports.read(
                folder, editing, "a.csv", "No.,Cue #,TC In,Character,Role,Effect\n1,FX12,01:00:10:00,ANNA,ANNA,Door\n");
        Cue cue = Lists.cues(editing).getFirst();
        assertThat(cue.getNumber()).isEqualTo("FX12");
        assertThat(cue.getTags()).containsExactly("No.=1");
        assertThat(cue.getCharacter()).isEqualTo("ANNA");
    }

    @Test
    void aListOfRemarksDescribesItsCuesByThem() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        TableImports.read(
                folder, editing, "a.txt", "# User\tTimecode\tTrack\tColor\tComment\ned\t01:00:08:00\tV1\tred\tADR\n");
        assertThat(Lists.places(editing)).containsExactly("01:00:08:00-01:00:08:01 ADR");
    }

    @Test
    void footageBesideTimecodeIsSaidToBeUnread() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary =
                TableImports.read(folder, editing, "a.csv", "Footage,TC In,Effect\n99+00,01:00:01:00,x\n");
        assertThat(Lists.sentences(summary))
                .contains("Columns read only in rows where no other column says the time: \"Footage\".");
    }

    @Test
    void theTrackIsKeptBesideTheCategory() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        TableImports.read(folder, editing, "a.csv", "TC In,Dept,Track,Description\n01:00:01:00,FX,Hard FX 3,x\n");
        assertThat(Lists.cues(editing).getFirst().getTags()).containsExactly("Track=Hard FX 3");
    }

    @Test
    void whatMarkersCannotKeepIsSaid() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        Path profile = Lists.file(folder, "p.json", """
                {"name": "Marks", "rows": "markers",
                 "columns": [{"field": "start", "titles": ["In"]}, {"field": "description", "titles": ["Text"]},
                             {"field": "character", "titles": ["Who"]}, {"field": "number", "titles": ["No"]}]}
                """);
        Path list = Lists.file(folder, "l.csv", "In,Text,Who,No,Mic\n01:00:01:00,a,Anna,7A,boom\n");
        ImportSummary summary =
                Lists.apply(SheetImport.read(list, TableImports.named(profile.toString()), List.of()), editing);
        assertThat(Lists.sentences(summary))
                .contains("Columns the profile does not know, left out: \"Mic\".")
                .anyMatch(sentence -> sentence.startsWith("Markers keep no character, number with letters, tags;"));
    }

    @Test
    void theOnlyColumnOfTextDescribes() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary =
                TableImports.read(folder, editing, "a.csv", "In,Out,Sc.,FX Notes\n01:00:10:00,01:00:11:00,12,Door\n");
        assertThat(Lists.places(editing)).containsExactly("01:00:10:00-01:00:11:00 Door");
        assertThat(Lists.sentences(summary))
                .contains("The column \"FX Notes\" is the only one of text, so it was read as the description.");
    }

    @Test
    void timecodeIsReadAndNotTheClockOnTheWall() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary = TableImports.read(
                folder,
                editing,
                "a.csv",
                "Reel,Date,Time,TC In,TC Out,Notes\n1,12/05/2024,14:30,01:02:03:04,01:02:05:00,door\n");
        assertThat(Lists.places(editing)).containsExactly("01:02:03:04-01:02:05:00 door");
        assertThat(Lists.sentences(summary)).noneMatch(sentence -> sentence.contains("minutes and seconds"));
        EditingSession later = Lists.open(TimecodeFormat.TC_24, 1);
        TableImports.read(
                folder,
                later,
                "b.csv",
                "Date,Time,Position,TimeCode,Description\n1/2/26,13:57:46.828,135514,01:34:06:10,door\n");
        assertThat(Lists.places(later)).containsExactly("01:34:06:10-01:34:06:11 door");
    }
}
