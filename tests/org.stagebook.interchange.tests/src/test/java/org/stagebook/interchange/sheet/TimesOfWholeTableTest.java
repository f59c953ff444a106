package org.stagebook.interchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.Lists;
import org.stagebook.timebase.TimecodeFormat;

class TimesOfWholeTableTest {

    @TempDir
    Path folder;

    @Test
    void minutesAndSecondsAreDecidedForTheWholeTable() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_23_976, 3);
        ImportSummary summary =
                TableImports.read(folder, editing, "a.csv", "In,Name\n1:02.500,a\n0:01:02,b\n1:01:10.500,c\n");
        assertThat(Lists.places(editing))
                .extracting(place -> place.substring(0, 11))
                .as("real time counts 1.001 slower than labels do")
                .containsExactly("01:01:02:11", "01:01:01:23", "02:01:06:20");
        assertThat(Lists.sentences(summary))
                .anyMatch(sentence ->
                        sentence.contains("\"0:01:02\" and its like were read as hours, minutes and seconds"))
                .anyMatch(sentence -> sentence.startsWith("2 of 3 rows lie before the first reel"));
    }

    @Test
    void aSlateBeforeTheFirstReelMovesNothing() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 2);
        ImportSummary summary = TableImports.read(
                folder, editing, "a.csv", "In,Name\n00:30:00,bars\n01:00:10,a\n01:00:12,b\n02:00:00,c\n");
        assertThat(Lists.places(editing)).contains("01:00:10:00-01:00:10:01 a", "02:00:00:00-02:00:00:01 c");
        assertThat(Lists.sentences(summary))
                .anyMatch(sentence ->
                        sentence.startsWith("1 of 4 rows lie before") && sentence.contains("taken as timecode"));
    }

    @Test
    void hundredthsAreDecidedForTheWholeTable() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary = TableImports.read(folder, editing, "a.csv", "In,Name\n01:00:10.12,a\n01:00:11.50,b\n");
        assertThat(Lists.places(editing))
                .extracting(place -> place.substring(0, 11))
                .containsExactly("01:00:10:03", "01:00:11:12");
        assertThat(Lists.sentences(summary))
                .anyMatch(sentence ->
                        sentence.contains("hundredths of a second in the whole table, because \"01:00:11.50\""));
        EditingSession frames = Lists.open(TimecodeFormat.TC_24, 1);
        ImportSummary said = TableImports.read(folder, frames, "b.csv", "In,Name\n01:00:10.12,a\n01:00:11.23,b\n");
        assertThat(Lists.places(frames))
                .extracting(place -> place.substring(0, 11))
                .containsExactly("01:00:10:12", "01:00:11:23");
        assertThat(Lists.sentences(said)).anyMatch(sentence -> sentence.contains("frames behind the full stop"));
    }

    @Test
    void hoursThatDoNotExistAreMinutes() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_25, 1);
        ImportSummary summary = TableImports.read(folder, editing, "a.csv", "In,Name\n02:10:05,a\n45:01:24,b\n");
        assertThat(Lists.places(editing))
                .extracting(place -> place.substring(0, 11))
                .containsExactly("01:02:10:05", "01:45:01:24");
        assertThat(Lists.sentences(summary)).anyMatch(sentence -> sentence.contains("minutes, seconds and frames"));
    }

    @Test
    void wholeNumbersAmongSecondsAreSeconds() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        TableImports.read(folder, editing, "a.csv", "Zeit;Bezeichnung;Länge\n8,5;Tür;1,25\n12;Schritte;3\n");
        assertThat(Lists.places(editing))
                .containsExactly("01:00:08:12-01:00:09:18 Tür", "01:00:12:00-01:00:15:00 Schritte");
    }

    @Test
    void digitsAreTimecodeWhereNothingElseIsPossible() throws IOException {
        EditingSession titled = Lists.open(TimecodeFormat.TC_25, 2);
        TableImports.read(folder, titled, "a.csv", "TC In,TC Out,Name\n1000800,1001000,x\n02000900,02001000,y\n");
        assertThat(Lists.places(titled)).containsExactly("01:00:08:00-01:00:10:00 x", "02:00:09:00-02:00:10:00 y");
        EditingSession zeros = Lists.open(TimecodeFormat.TC_25, 1);
        ImportSummary said = TableImports.read(folder, zeros, "b.csv", "IN,OUT,Name\n01000800,01001000,x\n");
        assertThat(Lists.places(zeros)).containsExactly("01:00:08:00-01:00:10:00 x");
        assertThat(Lists.sentences(said)).anyMatch(sentence -> sentence.contains("timecode without its signs"));
    }

    @Test
    void digitsThatMayBeSamplesAreNotGuessed() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_25, 1);
        ImportSummary summary = TableImports.read(folder, editing, "a.csv", "In,Name\n10000800,x\n10000899,y\n");
        assertThat(Lists.cues(editing)).isEmpty();
        assertThat(Lists.sentences(summary)).anyMatch(sentence -> sentence.contains("may be frames, samples, seconds"));
    }

    @Test
    void halfOfTheTimesBeforeTheReelIsEnoughForMinutesAndSeconds() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 3);
        TableImports.read(folder, editing, "a.csv", "Start;Dauer;Titel\n12:30;5s;a\n1:02:30;0:10;b\n");
        assertThat(Lists.places(editing)).containsExactly("01:12:30:00-01:12:35:00 a", "02:02:30:00-02:02:40:00 b");
    }

    @Test
    void framesTheRateDoesNotHaveNameTheRatesThatDo() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary =
                TableImports.read(folder, editing, "a.csv", "In,Out,Name\n01:00:04:57,01:00:05:00,a\n01:00:21:31,,b\n");
        assertThat(Lists.sentences(summary))
                .contains("Frame numbers run up to 57, as in \"01:00:04:57\", and 24 counts to 23. Rates that count so"
                        + " far: 59.94 NDF, 59.94 DF, 60 NDF, 60 DF. Import the table again with the rate it was made"
                        + " at.");
    }

    @Test
    void timecodeWithFullStopsIsCountedToo() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary = TableImports.read(folder, editing, "a.csv", "In,Name\n01.00.04.24,a\n01.00.05.02,b\n");
        assertThat(Lists.sentences(summary))
                .anyMatch(sentence -> sentence.startsWith("Frame numbers run up to 24, as in \"01.00.04.24\""));
        EditingSession subframes = Lists.open(TimecodeFormat.TC_24, 1);
        ImportSummary silent = TableImports.read(folder, subframes, "b.csv", "In,Name\n01:00:04:23.50,a\n");
        assertThat(Lists.sentences(silent)).noneMatch(sentence -> sentence.startsWith("Frame numbers"));
    }

    @Test
    void semicolonsWhereNothingIsDroppedAreToldOf() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary = TableImports.read(folder, editing, "a.csv", "In,Name\n01;00;04;27,a\n");
        assertThat(Lists.sentences(summary))
                .anyMatch(sentence -> sentence.contains("Rates that count so far: 29.97 DF, 30 DF."))
                .anyMatch(sentence -> sentence.startsWith(
                        "Timecode such as \"01;00;04;27\" has the semicolons of drop frame, and 24 drops no frames."));
        EditingSession dropping = Lists.open(TimecodeFormat.TC_29_97_DF, 1);
        ImportSummary silent = TableImports.read(folder, dropping, "a.csv", "In,Name\n01;00;04;27,a\n");
        assertThat(Lists.sentences(silent)).noneMatch(sentence -> sentence.contains("semicolons"));
    }

    @Test
    void aWorkstationThatNeverLeavesTheFirstSecondCountsSeconds() throws IOException {
        EditingSession seconds = Lists.open(TimecodeFormat.TC_24, 1);
        TableImports.read(folder, seconds, "a.csv", "#,Name,Start,End,Length\nM1,a,10,,\nM2,b,90,,\n");
        assertThat(Lists.places(seconds))
                .extracting(it -> it.substring(0, 11))
                .containsExactly("01:00:10:00", "01:01:30:00");
        EditingSession samples = Lists.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary =
                TableImports.read(folder, samples, "b.csv", "#,Name,Start,End,Length\nM1,a,480000,,\nM2,b,960000,,\n");
        assertThat(Lists.places(samples))
                .extracting(it -> it.substring(0, 11))
                .containsExactly("01:00:10:00", "01:00:20:00");
        assertThat(Lists.sentences(summary)).contains("Numbers such as \"960000\" were read as samples.");
    }

    @Test
    void minutesBesideTimecodeAreToldOf() throws IOException {
        EditingSession editing = Lists.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary =
                TableImports.read(folder, editing, "a.csv", "Reel,In,Name\nR1,10:00,a\nR1,01:02:03:04,b\n");
        assertThat(Lists.sentences(summary))
                .contains("Times such as \"10:00\" stand beside timecode such as \"01:02:03:04\" and were read as"
                        + " minutes and seconds.");
    }
}
