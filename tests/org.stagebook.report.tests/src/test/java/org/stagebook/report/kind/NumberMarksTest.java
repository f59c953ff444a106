package org.stagebook.report.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.stagebook.model.Clip;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.MusicAndEffects;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.Track;
import org.stagebook.report.PdfText;
import org.stagebook.report.ReportFormat;
import org.stagebook.report.ReportPrint;
import org.stagebook.report.SampleProductions;
import org.stagebook.report.block.Report;
import org.stagebook.report.style.Paper;
import org.stagebook.report.style.ReportStyle;
import org.stagebook.timebase.TimeRange;

/** A number two cues have cannot slip into a print: it is named on the first page and marked wherever it stands. */
class NumberMarksTest {

    private static final StagebookFactory FACTORY = StagebookFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final String MARK = "number used twice";

    private final Production production = SampleProductions.of(0, 1);
    private final Reel reel = reel();

    @ParameterizedTest
    @EnumSource(
            value = ReportKind.class,
            mode = Mode.EXCLUDE,
            names = {"ADR_COUNTS", "NOTES_BY_EAR", "CONTINUITY", "CREDITS"})
    void everyPrintOfCuesMarksANumberUsedTwice(ReportKind kind) throws IOException {
        List<Cue> pair = List.of(cueFor(kind, "A7", 240), cueFor(kind, "a7", 480));
        cueFor(kind, "A8", 720);
        Report report = report(kind);
        assertThat(report.warnings())
                .singleElement()
                .asString()
                .startsWith("One number stands on more than one cue: A7 (reel 1 ");
        String paper = oneLine(PdfText.of(report, Paper.A4).all());
        assertThat(paper.split("! number used twice", -1)).hasSize(pair.size() + 1);
        String values = print(report, ReportFormat.CSV);
        assertThat(values.lines().findFirst().orElse("")).contains("To put right");
        assertThat(values.lines().filter(line -> line.contains(MARK)))
                .hasSize(2)
                .allMatch(line -> line.matches("(?i).*\\bA7\\b.*"));
        assertThat(print(report, ReportFormat.HTML).split("! " + MARK, -1)).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportKind.class,
            mode = Mode.EXCLUDE,
            names = {"NOTES_BY_EAR", "CONTINUITY", "CREDITS"})
    void everyPrintOfCuesNamesTheOnesWithoutANumber(ReportKind kind) {
        cueFor(kind, " ", 240);
        assertThat(report(kind).warnings()).singleElement().asString().startsWith("One cue has no number: reel 1 ");
    }

    @Test
    void aBoxThatCarriesTheCueIsMarkedAsTheCueIs() throws IOException {
        Track track = FACTORY.createTrack();
        track.setName("FX 1");
        reel.getTracks().add(track);
        for (Cue cue : List.of(cueFor(ReportKind.CUE_SHEET, "A7", 240), cueFor(ReportKind.CUE_SHEET, "A8", 480))) {
            Clip clip = FACTORY.createClip();
            clip.setName("Sound");
            clip.setRange(cue.getRange());
            track.getClips().add(clip);
            cue.getClips().add(clip);
        }
        cueFor(ReportKind.SPOTTING, "A7", 720);
        Report report = report(ReportKind.CUE_SHEET);
        assertThat(report.warnings()).singleElement().asString().contains("A7");
        assertThat(oneLine(PdfText.of(report, Paper.A4).all()).split("! " + MARK, -1))
                .hasSize(2);
    }

    @Test
    void aScriptOfOneActorWarnsOfItsOwnLinesOnly() {
        cueFor(ReportKind.ADR_SCRIPTS, "A7", 240);
        cueFor(ReportKind.ADR_SCRIPTS, "A7", 480);
        cueFor(ReportKind.ADR_SCRIPTS, "A8", 720).setCharacter("KEEPER");
        ReportRequest scripts = ReportRequest.of(ReportKind.ADR_SCRIPTS);
        Reports reports = new Reports(production, DAY);
        assertThat(reports.of(scripts.forActor("KEEPER")).warnings()).isEmpty();
        assertThat(reports.of(scripts.forActor("GULL")).warnings()).hasSize(1);
    }

    @Test
    void cuesWithoutAPlaceAreNamedWhereTheSheetLeavesThemOut() {
        cueFor(ReportKind.CUE_SHEET, "A1", 240).setRange(null);
        assertThat(report(ReportKind.CUE_SHEET).warnings())
                .containsExactly("1 cue has no place and is not on this sheet: A1.");
        cueFor(ReportKind.CUE_SHEET, "A2", 480);
        Cue unnumbered = cueFor(ReportKind.CUE_SHEET, "", 480);
        unnumbered.setRange(null);
        unnumbered.setDescription("Bell");
        assertThat(report(ReportKind.CUE_SHEET).warnings())
                .contains("2 cues have no place and are not on this sheet: A1; “Bell”.");
        for (int i = 3; i < 11; i++) {
            cueFor(ReportKind.CUE_SHEET, "A" + i, 480).setRange(null);
        }
        assertThat(report(ReportKind.CUE_SHEET).warnings()).anyMatch(said -> said.endsWith("; and 2 more."));
    }

    private Report report(ReportKind kind) {
        return new Reports(production, DAY).of(ReportRequest.of(kind));
    }

    /** A cue that a report of that kind prints. */
    private Cue cueFor(ReportKind kind, String number, long frame) {
        Cue cue = FACTORY.createCue();
        cue.setNumber(number);
        cue.setDescription("Sound");
        cue.setRange(new TimeRange(SampleProductions.at(1, frame), SampleProductions.at(1, frame + 24)));
        boolean adr = ReportKind.adrSet().contains(kind);
        cue.setCategory(production.getCategories().get(adr ? 1 : 3));
        if (adr) {
            cue.setCharacter("GULL");
            cue.setLine("Hear me out");
        }
        if (kind == ReportKind.REMOVALS) {
            cue.setStatus(CueStatus.REMOVED);
        }
        if (kind == ReportKind.ME_NOTES) {
            cue.setMusicAndEffects(MusicAndEffects.OPTIONAL);
        }
        reel.getCues().add(cue);
        return cue;
    }

    private Reel reel() {
        Reel first = FACTORY.createReel();
        first.setNumber(1);
        production.getReels().add(first);
        return first;
    }

    private static String print(Report report, ReportFormat format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ReportPrint(report, ReportStyle.standard(), Paper.A4).write(format, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
