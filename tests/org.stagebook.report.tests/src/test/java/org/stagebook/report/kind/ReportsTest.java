package org.stagebook.report.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.model.Clip;
import org.stagebook.model.Cue;
import org.stagebook.model.Fade;
import org.stagebook.model.FadeKind;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.Track;
import org.stagebook.report.PdfText;
import org.stagebook.report.SampleProductions;
import org.stagebook.report.block.CueGrid;
import org.stagebook.report.block.CueGrid.Edge;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.Report;
import org.stagebook.report.style.Paper;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** What reports say, before any of them is printed. */
class ReportsTest {

    private static final StagebookFactory FACTORY = StagebookFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private static Report report(Production production, ReportKind kind) {
        return new Reports(production, DAY).of(ReportRequest.of(kind));
    }

    @Test
    void numbersUsedTwiceAndMissingOnesAreWarnedOfAndNothingFails() {
        Production production = SampleProductions.of(10, 1);
        List<Cue> cues = production.getReels().getFirst().getCues();
        assertThat(report(production, ReportKind.SPOTTING).warnings()).isEmpty();
        cues.get(3).setNumber("c2");
        cues.get(4).setNumber(null);
        cues.get(5).setNumber(" ");
        List<String> warnings = report(production, ReportKind.SPOTTING).warnings();
        assertThat(warnings).hasSize(2);
        assertThat(warnings.get(0)).contains("C2", "reel 1 01:");
        assertThat(warnings.get(1)).startsWith("2 cues have no number: reel 1 01:");
    }

    @Test
    void adrWarnsOfItsOwnLinesOnly() {
        Production production = SampleProductions.of(150, 1);
        Cue effect = first(production, "FX");
        effect.setNumber("");
        assertThat(report(production, ReportKind.ADR_SCRIPTS).warnings()).isEmpty();
        first(production, "ADR").setNumber("");
        assertThat(report(production, ReportKind.ADR_SCRIPTS).warnings())
                .singleElement()
                .asString()
                .startsWith("One cue has no number");
    }

    private static Cue first(Production production, String category) {
        return production.getReels().getFirst().getCues().stream()
                .filter(cue -> cue.getCategory().getCode().equals(category))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Door slam_03.L | Door slam",
                "GULLS.cons_12 | GULLS",
                "Audio 1_01-02 | Audio 1",
                "Amb.dup1 | Amb",
                "Watch the rope! $QN=ADR202 [TBW] {R=noise} | Watch the rope!",
                "SKL_R1_FX_51.wav | SKL_R1_FX",
                "R2D2 | R2D2",
                "_01 | _01",
            })
    void namesOfCopiesAreShortened(String name, String shortened) {
        assertThat(ClipNames.shortened(name)).isEqualTo(shortened);
    }

    @Test
    void longLinesAreSaidByTheirEnds() {
        assertThat(ClipNames.firstAndLast("one two three four five six seven"))
                .isEqualTo("one two three four five six seven");
        assertThat(ClipNames.firstAndLast("one two three four five six seven eight"))
                .isEqualTo("one two three … six seven eight");
        assertThat(ClipNames.firstAndLast("")).isEmpty();
    }

    @Test
    void theCueSheetHasTracksInGroupsWithTheirFadesAndWords() {
        Production production = SampleProductions.of(0, 1);
        production.getReels().clear();
        Reel reel = FACTORY.createReel();
        reel.setNumber(1);
        production.getReels().add(reel);
        for (int i = 1; i <= 10; i++) {
            track(reel, "FX " + i, 100, 200, 300, 400);
        }
        Track dialogue = track(reel, "DIA 1", 124, 200, 200, 260);
        fade(dialogue, FadeKind.FADE_IN, 100, 124);
        fade(dialogue, FadeKind.CROSS_FADE, 196, 204);
        fade(dialogue, FadeKind.FADE_OUT, 250, 260);
        dialogue.getClips().get(1).setMuted(true);
        Cue cue = FACTORY.createCue();
        cue.setNumber("DX1");
        cue.setCharacter("KEEPER");
        cue.setLine("one two three four five six seven eight");
        cue.getClips().add(dialogue.getClips().get(0));
        reel.getCues().add(cue);

        List<CueGrid> grids = report(production, ReportKind.CUE_SHEET).blocks().stream()
                .filter(CueGrid.class::isInstance)
                .map(CueGrid.class::cast)
                .toList();
        assertThat(grids).extracting(grid -> grid.lanes().size()).containsExactly(1, 5, 5);
        assertThat(grids.get(0).lanes().getFirst().group()).isEqualTo("DX");
        CueGrid.Event first = grids.get(0).events().get(0);
        CueGrid.Event second = grids.get(0).events().get(1);
        assertThat(first.start().edge()).isEqualTo(Edge.FADE);
        assertThat(first.start().frame())
                .as("the sound starts where its fade does")
                .isEqualTo(100);
        assertThat(first.start().fadeFrames()).isEqualTo(24);
        assertThat(first.stop().edge()).isEqualTo(Edge.CROSS);
        assertThat(second.start().edge()).isEqualTo(Edge.CROSS);
        assertThat(second.stop().edge()).isEqualTo(Edge.FADE);
        assertThat(second.muted()).isTrue();
        assertThat(first.character()).isEqualTo("KEEPER");
        assertThat(first.words()).isEqualTo("one two three … six seven eight");
        assertThat(first.name()).startsWith("DX1");
    }

    @Test
    void soundsThatASessionCutsBackToTheirCrossFadeMeetInItsMiddle() {
        Production production = SampleProductions.of(0, 1);
        Reel reel = FACTORY.createReel();
        reel.setNumber(1);
        production.getReels().add(reel);
        Track track = track(reel, "FX 1", 100, 200, 210, 300);
        fade(track, FadeKind.CROSS_FADE, 200, 210);
        CueGrid grid =
                (CueGrid) report(production, ReportKind.CUE_SHEET).blocks().getLast();
        assertThat(grid.events()).extracting(event -> event.stop().frame()).containsExactly(205L, 300L);
        assertThat(grid.events()).extracting(event -> event.start().frame()).containsExactly(100L, 205L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Get down! | “Get down!”",
                "(react to the wave) | (react to the wave)",
                "[breath] | [breath]",
                "(laughs) Come on. | “(laughs) Come on.”",
                "\"Get down!\" | \"Get down!\"",
                "He said \"no\" | He said \"no\"",
                "don't | “don't”",
            })
    void wordsAreQuotedOnceAndSoundsAreNot(String words, String quoted) {
        assertThat(Part.quoted(words)).isEqualTo(quoted);
    }

    @Test
    void theTimeOfAFirstFrameThatBeginsASceneIsPrintedOnce() throws IOException {
        Production production = SampleProductions.of(30, 1);
        Reel reel = production.getReels().getFirst();
        assertThat(reel.getScenes().getFirst().getRange().start()).isEqualTo(reel.getFirstFrameOfAction());
        reel.getCues().getFirst().setRange(new TimeRange(SampleProductions.at(1, 300), SampleProductions.at(1, 400)));
        String paper = PdfText.of(report(production, ReportKind.CUE_SHEET), Paper.A4).pages().stream()
                .filter(page -> page.contains("FFOA"))
                .filter(page -> page.contains("Sc. 10"))
                .findFirst()
                .orElseThrow();
        assertThat(paper.split("01:00:08:00", -1)).hasSize(2);
    }

    @Test
    void headsSayHowFastAndThenHowItIsCounted() {
        Production production = SampleProductions.of(0, 1);
        production.setTimecodeFormat(TimecodeFormat.TC_29_97_DF);
        assertThat(report(production, ReportKind.SPOTTING).head().timing()).isEqualTo("29.97 fps DF, feet 35 mm");
    }

    private static Track track(Reel reel, String name, long... frames) {
        Track track = FACTORY.createTrack();
        track.setName(name);
        for (int i = 0; i < frames.length; i += 2) {
            Clip clip = FACTORY.createClip();
            clip.setName(name + "_0" + i);
            clip.setRange(range(frames[i], frames[i + 1]));
            track.getClips().add(clip);
        }
        reel.getTracks().add(track);
        return track;
    }

    private static void fade(Track track, FadeKind kind, long start, long end) {
        Fade fade = FACTORY.createFade();
        fade.setKind(kind);
        fade.setRange(range(start, end));
        track.getFades().add(fade);
    }

    private static TimeRange range(long start, long end) {
        return new TimeRange(TimecodeFormat.TC_24.positionOfFrame(start), TimecodeFormat.TC_24.positionOfFrame(end));
    }
}
