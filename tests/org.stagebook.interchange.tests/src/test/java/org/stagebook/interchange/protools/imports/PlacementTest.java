package org.stagebook.interchange.protools.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.protools.Exports;
import org.stagebook.interchange.protools.ParsedSession;
import org.stagebook.model.Clip;
import org.stagebook.model.Cue;
import org.stagebook.timebase.TimecodeFormat;

/** Where clips and cues come to lie, and in which reel. */
class PlacementTest {

    @ParameterizedTest
    @CsvSource({
        "29.97 DF, 01:05:06;28",
        "29.97 NDF, 01:05:06:18",
    })
    void dropAndNonDropKeepTheStartLabelAndCountFramesFromThere(String format, String label) {
        for (String suffix : List.of("DF", "6", "samples")) {
            EditingSession editing = Productions.open(TimecodeFormat.parse(format), 1);
            ImportSummary summary = Productions.apply(Exports.robinHood(suffix), editing);
            assertThat(summary.warnings())
                    .extracting(ParseWarning::text)
                    .noneMatch(text -> text.contains("per second"));
            Cue line = Productions.cues(editing).stream()
                    .filter(cue -> "R101".equals(cue.getNumber()))
                    .findFirst()
                    .orElseThrow();
            assertThat(TimecodeFormat.parse(format).format(line.getRange().start()))
                    .as(suffix)
                    .isEqualTo(label);
        }
    }

    @Test
    void aStartLabelTheProductionLacksIsReportedAndTheNextOneTaken() {
        EditingSession editing = Productions.open(TimecodeFormat.TC_29_97_DF, 1);
        ImportSummary summary =
                Productions.apply(clip("00:59:00:00", "29.97 Frame", "01:00:00:00", "01:00:01:00"), editing);
        assertThat(summary.warnings())
                .extracting(ParseWarning::text)
                .anyMatch(text -> text.contains("00:59:00:00") && text.contains("00:59:00;02"));
        assertThat(cue(editing)).isEqualTo("01:00:00;02-01:00:01;02");
    }

    @Test
    void anotherRateIsReportedAndPlacedByRealTime() {
        EditingSession editing = Productions.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary =
                Productions.apply(clip("01:00:00:00", "25 Frame", "01:00:10:20", "01:00:11:00"), editing);
        assertThat(summary.warnings())
                .extracting(ParseWarning::text)
                .anyMatch(text ->
                        text.startsWith("The timecode rates differ: the session counts 25 and the production 24"));
        assertThat(cue(editing)).isEqualTo("01:00:10:19-01:00:11:00");
    }

    @Test
    void clipsLieExactlyAndCuesOnFrames() {
        EditingSession editing = Productions.open(TimecodeFormat.TC_24, 1);
        Productions.apply(clip("01:00:00:00", "24 Frame", "1500", "99000"), editing);
        assertThat(cue(editing)).isEqualTo("01:00:00:00-01:00:02:01");
        Clip clip = Productions.tracks(editing).getFirst().getClips().getFirst();
        assertThat(Productions.labels(editing, clip.getRange())).isEqualTo("01:00:00:00.75-01:00:02:01.50");
    }

    @Test
    void aCueIsNeverShorterThanAFrame() {
        EditingSession editing = Productions.open(TimecodeFormat.TC_24, 1);
        Productions.apply(clip("01:00:00:00", "24 Frame", "4000", "4010"), editing);
        assertThat(cue(editing)).isEqualTo("01:00:00:02-01:00:00:03");
    }

    @Test
    void cuesLongerThanTheirClipsAreSaidOnce() {
        EditingSession editing = Productions.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary = Productions.apply(Exports.track("01:00:00:00", "24 Frame", "FX", """
                        1\t1\tlong\t01:00:01:00\t01:00:02:00\t00:00:01:00\tUnmuted
                        1\t2\tnone\t01:00:03:00\t01:00:03:00\t00:00:00:00\tUnmuted
                        1\t3\tshort\t01:00:04:00.20\t01:00:04:00.90\t00:00:00:00.70\tUnmuted
                        1\t4\tmuted\t01:00:05:00\t01:00:05:00\t00:00:00:00\tMuted
                        """), editing);
        assertThat(summary.warnings())
                .filteredOn(warning -> warning.text().contains("one frame long"))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.text()).contains("\"none\"").endsWith("in the file: 2.");
                    assertThat(warning.line()).isEqualTo(18);
                });
        assertThat(summary.cues()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"29.97 Frame, 29.97 DF, true", "29.97 Drop Frame, 29.97 NDF, true", "29.97 Frame, 29.97 NDF, false"})
    void otherLabelsForTheSameFramesAreReported(String session, String production, boolean reported) {
        EditingSession editing = Productions.open(TimecodeFormat.parse(production), 1);
        ImportSummary summary = Productions.apply(clip("01:00:00:00", session, "01:00:10:20", "01:00:11:00"), editing);
        assertThat(summary.warnings().stream()
                        .anyMatch(warning -> warning.text().contains("under other labels")))
                .isEqualTo(reported);
    }

    @Test
    void aSessionAcrossMidnightStaysInItsReel() {
        EditingSession editing = Productions.open(TimecodeFormat.TC_24, 0);
        ImportSummary summary = Productions.apply(Exports.track("23:57:00:00", "24 Frame", "FX", """
                        1\t1\tbefore\t23:58:00:00\t23:59:00:00\t00:01:00:00\tUnmuted
                        1\t2\tacross\t23:59:59:00\t00:00:01:00\t00:00:02:00\tUnmuted
                        1\t3\tafter\t00:00:02:00\t00:00:03:00\t00:00:01:00\tUnmuted
                        """), editing);
        assertThat(summary.cues()).isEqualTo(3);
        assertThat(Productions.reels(editing)).containsExactly("R23");
        Cue across = Productions.cues(editing).get(1);
        assertThat(Productions.labels(editing, across.getRange())).isEqualTo("23:59:59:00-00:00:01:00");
        assertThat(across.getRange().duration().toSeconds()).isEqualTo(2.0);
    }

    @Test
    void aClipFarBeforeTheSessionStartIsReported() {
        EditingSession editing = Productions.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary =
                Productions.apply(clip("01:00:00:00", "24 Frame", "00:58:00:00", "00:59:00:00"), editing);
        assertThat(summary.warnings()).extracting(ParseWarning::text).anyMatch(text -> text.contains("next day"));
    }

    @ParameterizedTest
    @CsvSource({
        "01:00:00:00, R1",
        "01:58:59:00, R1",
        "01:59:52:00, R2",
        "02:00:00:00, R2",
        "02:45:00:00, R2",
        "00:59:30:00, R1",
        "03:00:00:00, R3",
        "02:59:30:00, R2",
    })
    void aReelReachesToTheNextOneOrToItsHour(String start, String reel) {
        EditingSession editing = Productions.open(TimecodeFormat.TC_24, 2);
        Productions.apply(clip("00:59:00:00", "24 Frame", start, start), editing);
        String found = editing.production().getReels().stream()
                .filter(candidate -> !candidate.getCues().isEmpty())
                .map(candidate -> candidate.getName())
                .findFirst()
                .orElse("none");
        assertThat(found).isEqualTo(reel);
    }

    @Test
    void missingReelsAreMadeAndReportedInTheOrderOfTheirStart() {
        EditingSession editing = Productions.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary = Productions.apply(Exports.track("00:30:00:00", "24 Frame", "FX", """
                        1\t1\tone\t05:00:00:00\t05:30:00:00\t00:30:00:00\tUnmuted
                        1\t2\ttwo\t00:30:00:00\t00:31:00:00\t00:01:00:00\tUnmuted
                        """), editing);
        assertThat(Productions.reels(editing)).containsExactly("R2", "R1", "R5");
        assertThat(summary.warnings())
                .extracting(ParseWarning::text)
                .anyMatch(text ->
                        text.contains("hour 5") && text.endsWith("reel R5 was made there, numbered after its hour."))
                .anyMatch(text -> text.contains("hour 0")
                        && text.contains("reel R2 was made there, the next free number, because reel R1"));
        assertThat(TimecodeFormat.TC_24.format(
                        editing.production().getReels().getLast().getLastFrameOfAction()))
                .isEqualTo("05:29:59:23");
    }

    @Test
    void whatHasNoPlaceIsNamedByLine() {
        EditingSession editing = Productions.open(TimecodeFormat.TC_23_976, 1);
        ImportSummary summary = Productions.apply(Exports.dawFileTools("TimeFormats_BarsBeats_PT2022.9"), editing);
        assertThat(List.of(summary.tracks(), summary.clips(), summary.markers(), summary.cues()))
                .containsExactly(2, 0, 1, 0);
        assertThat(summary.warnings())
                .filteredOn(warning -> warning.text().contains("tempo map"))
                .extracting(ParseWarning::line)
                .containsExactly(30, 39, 45);
    }

    @Test
    void aMarkerWhoseTwoTimesDifferIsReportedAndLiesWhereItsSamplesSay() {
        EditingSession editing = Productions.open(TimecodeFormat.TC_24, 1);
        ImportSummary summary = Productions.apply(
                Exports.session(Exports.HEADER.formatted("01:00:00:00", "24 Frame")
                        + "M A R K E R S  L I S T I N G\n#\tLOCATION\tTIME REFERENCE\tUNITS\tNAME\tCOMMENTS\n"
                        + "1\t01:00:01:00\t48000\tSamples\tgood\t\n2\t01:00:09:00\t96000\tSamples\tbad\t\n"),
                editing);
        assertThat(summary.markers()).isEqualTo(2);
        assertThat(summary.warnings())
                .filteredOn(warning -> warning.text().contains("TIME REFERENCE"))
                .extracting(ParseWarning::line)
                .containsExactly(14);
        assertThat(TimecodeFormat.TC_24.format(editing.production()
                        .getReels()
                        .getFirst()
                        .getMarkers()
                        .getLast()
                        .getPosition()))
                .isEqualTo("01:00:02:00");
    }

    @Test
    void lossyFormatsAreReportedOnce() {
        assertThat(notes("MS")).containsOnlyOnce("whole seconds").doesNotContain("milliseconds");
        assertThat(notes("MSS")).containsOnlyOnce("whole milliseconds");
        assertThat(notes("2")).containsOnlyOnce("whole film frames").containsOnlyOnce("23.976 was assumed");
        assertThat(notes("4")).doesNotContain("assumed").doesNotContain("whole film frames");
        assertThat(notes("4")).containsOnlyOnce("hundredths of film frames");
        for (String exact : List.of("", "5", "6", "DF", "samples")) {
            assertThat(notes(exact)).as(exact).doesNotContain("export shows");
        }
    }

    private static String notes(String suffix) {
        EditingSession editing = Productions.open(TimecodeFormat.TC_29_97_DF, 1);
        ImportSummary summary = Productions.apply(Exports.robinHood(suffix), editing);
        return String.join(
                "\n", summary.warnings().stream().map(ParseWarning::text).toList());
    }

    private static ParsedSession clip(String start, String format, String from, String to) {
        return Exports.track(start, format, "FX", "1\t1\tclip\t" + from + "\t" + to + "\t0\tUnmuted\n");
    }

    private static String cue(EditingSession editing) {
        return Productions.labels(editing, Productions.cues(editing).getFirst().getRange());
    }
}
