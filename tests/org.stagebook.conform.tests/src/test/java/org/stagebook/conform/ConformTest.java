package org.stagebook.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.conform.changes.ChangeKind;
import org.stagebook.conform.changes.ChangeRow;
import org.stagebook.conform.match.Cuts;
import org.stagebook.conform.match.ReelCut;
import org.stagebook.conform.notes.ChangeNotes;
import org.stagebook.conform.notes.ChangeNotesCsv;
import org.stagebook.conform.notes.ChangeNotesPdf;
import org.stagebook.conform.notes.PageSize;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.ConformState;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ModelSnapshot;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** A small film goes through picture changes; shots are of 100 frames, 4:04, from 8 s into the reel. */
class ConformTest {
    private static final TimecodeFormat TC = TimecodeFormat.TC_24;

    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .reel(
                    1,
                    reel -> reel.cue("IN_A", "FX", "01:00:09:00", "01:00:10:00")
                            .cue("IN_B", "FX", "01:00:13:00", "01:00:14:00")
                            .cue("A_TO_B", "FX", "01:00:11:00", "01:00:13:00")
                            .cue("IN_C", "FX", "01:00:17:00", "01:00:18:00")
                            .cue("IN_D", "FX", "01:00:21:00", "01:00:22:00")
                            .scene("42", "Quay", "01:00:16:08", "01:00:20:12")
                            .track("FX 1", "01:00:21:00", "01:00:22:00"))
            .reel(2, reel -> reel.cue("R2", "FX", "02:00:09:00", "02:00:10:00"))
            .session();

    private static Cuts leader(int reel) {
        return Cuts.at("0" + reel + ":00:00:00").shot("LEADER R" + reel, 0, 192);
    }

    private static ReelCut v1() {
        return new ReelCut(
                1,
                leader(1)
                        .shot("A", 0, 100)
                        .shot("B", 0, 100)
                        .shot("C", 0, 100)
                        .shot("D", 0, 100)
                        .list("v1"));
    }

    private static ReelCut reel2() {
        return new ReelCut(2, leader(2).shot("S", 0, 200).list("v1 R2"));
    }

    /** B is deleted, N inserted before D. */
    private static ReelCut v2() {
        return new ReelCut(
                1,
                leader(1)
                        .shot("A", 0, 100)
                        .shot("C", 0, 100)
                        .shot("N", 0, 24)
                        .shot("D", 0, 100)
                        .list("v2"));
    }

    private ConformPlan plan(ReelCut oldCut, ReelCut newCut) {
        return Conform.plan(session.production(), List.of(oldCut), List.of(newCut), ConformOptions.defaults());
    }

    private Reel reel(int number) {
        return session.production().getReels().get(number - 1);
    }

    private Cue cue(String number) {
        return session.production().getReels().stream()
                .flatMap(reel -> reel.getCues().stream())
                .filter(cue -> cue.getNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static Position at(String timecode) {
        return TC.parsePosition(timecode);
    }

    @Test
    void cuesGoWithTheirPicture() {
        session.run(plan(v1(), v2()).change());
        assertThat(cue("IN_A").getRange().start()).isEqualTo(at("01:00:09:00"));
        assertThat(cue("IN_C").getRange().start()).isEqualTo(at("01:00:12:20"));
        assertThat(cue("IN_D").getRange().start()).isEqualTo(at("01:00:17:20"));
        assertThat(cue("IN_D").getConformState()).isEqualTo(ConformState.IN_PLACE);
        assertThat(reel(1).getTracks()
                        .getFirst()
                        .getClips()
                        .getFirst()
                        .getRange()
                        .start())
                .isEqualTo(at("01:00:17:20"));
        assertThat(reel(1).getScenes().getFirst().getRange().start()).isEqualTo(at("01:00:12:04"));
    }

    @Test
    void whatLiesInADeletionIsKeptAndWhatStraddlesAnEditIsToBeChecked() {
        session.run(plan(v1(), v2()).change());
        assertThat(cue("IN_B").getConformState()).isEqualTo(ConformState.CUT);
        assertThat(cue("IN_B").getRange()).isEqualTo(new TimeRange(at("01:00:12:04"), at("01:00:13:04")));
        assertThat(cue("IN_B").getConformRemark()).startsWith("Cut in v2: its picture from 01:00:13:00 to 01:00:14:00");
        assertThat(cue("A_TO_B").getConformState()).isEqualTo(ConformState.CHECK);
        assertThat(cue("A_TO_B").getRange().start()).isEqualTo(at("01:00:11:00"));
        assertThat(cue("A_TO_B").getConformRemark()).contains("01:00:12:04 to 01:00:13:00 was deleted");
    }

    @Test
    void theChangeIsOneStepAndIsTakenBackWhole() {
        ModelSnapshot before = ModelSnapshot.of(session.production());
        session.run(plan(v1(), v2()).change());
        ModelSnapshot after = ModelSnapshot.of(session.production());
        session.undo();
        assertThat(ModelSnapshot.of(session.production()).lines()).isEqualTo(before.lines());
        session.redo();
        assertThat(ModelSnapshot.of(session.production()).lines()).isEqualTo(after.lines());
    }

    @Test
    void bothCutsAreKeptAndCuesKnowWhereTheyWere() {
        session.run(plan(v1(), v2()).change());
        assertThat(reel(1).getPictureCuts()).extracting(cut -> cut.getLabel()).containsExactly("v1", "v2");
        assertThat(WhereWasIt.of(cue("IN_D")))
                .extracting(WhereWasIt::cut, it -> it.range().start(), WhereWasIt::now)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("v1", at("01:00:21:00"), false),
                        org.assertj.core.groups.Tuple.tuple("v2", at("01:00:17:20"), true));
        assertThatThrownBy(() -> plan(v1(), v2())).hasMessageContaining("already");
    }

    @Test
    void aCueWhosePictureIsBackIsRestored() {
        session.run(plan(v1(), v2()).change());
        ReelCut v3 = new ReelCut(
                1,
                leader(1)
                        .shot("A", 0, 100)
                        .shot("C", 0, 100)
                        .shot("B", 0, 100)
                        .shot("D", 0, 100)
                        .list("v3"));
        session.run(plan(v2(), v3).change());
        assertThat(cue("IN_B").getConformState()).isEqualTo(ConformState.IN_PLACE);
        assertThat(cue("IN_B").getRange().start()).isEqualTo(at("01:00:17:04"));
        assertThat(cue("IN_B").getConformRemark()).contains("back in v3");
        assertThat(reel(1).getPictureCuts()).hasSize(3);
    }

    @Test
    void pictureTakesItsCuesIntoAnotherReel() {
        ReelCut newOne = new ReelCut(
                1,
                leader(1).shot("A", 0, 100).shot("B", 0, 100).shot("C", 0, 100).list("v2 R1"));
        ReelCut newTwo =
                new ReelCut(2, leader(2).shot("D", 0, 100).shot("S", 0, 200).list("v2 R2"));
        String id = cue("IN_D").getId();
        ConformPlan plan = Conform.plan(
                session.production(), List.of(v1(), reel2()), List.of(newOne, newTwo), ConformOptions.defaults());
        session.run(plan.change());
        assertThat(cue("IN_D").getReel()).isEqualTo(reel(2));
        assertThat(cue("IN_D").getId()).isEqualTo(id);
        assertThat(cue("IN_D").getRange().start()).isEqualTo(at("02:00:08:12"));
        assertThat(reel(2).getTracks()).extracting(track -> track.getName()).containsExactly("FX 1");
        assertThat(cue("R2").getRange().start()).isEqualTo(at("02:00:13:04"));
        assertThat(plan.changes().rows())
                .extracting(ChangeRow::reelNumber, ChangeRow::kind, ChangeRow::lengthChange)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, ChangeKind.MOVED_BETWEEN_REELS, -100L),
                        org.assertj.core.groups.Tuple.tuple(2, ChangeKind.MOVED_BETWEEN_REELS, 100L));
    }

    @Test
    void judgementsOnChangedPictureBecomeStaleWithTheReason() {
        Reel reel = reel(1);
        add(Literals.PRODUCTION__SIGN_OFFS, NewObject.of(Literals.SIGN_OFF).with(Literals.SIGN_OFF__REEL, reel));
        add(
                Literals.PRODUCTION__SIGN_OFFS,
                NewObject.of(Literals.SIGN_OFF)
                        .with(Literals.SIGN_OFF__REEL, reel)
                        .with(Literals.SIGN_OFF__RANGE, new TimeRange(at("01:00:08:00"), at("01:00:12:00"))));
        add(
                Literals.PRODUCTION__MEASUREMENTS,
                NewObject.of(Literals.MEASUREMENT)
                        .with(Literals.MEASUREMENT__REEL, reel)
                        .with(Literals.JUDGEMENT__STALE_REASON, "The file changed.")
                        .with(Literals.MEASUREMENT__RANGE, new TimeRange(at("01:00:20:12"), at("01:00:24:16"))));
        add(Literals.PRODUCTION__QC_RESULTS, NewObject.of(Literals.QC_RESULT).with(Literals.QC_RESULT__REEL, reel(2)));
        session.run(SetFeature.of(cue("IN_B"), Literals.CUE__STATUS, CueStatus.APPROVED));
        session.run(plan(v1(), v2()).change());
        var production = session.production();
        assertThat(production.getSignOffs().get(0).getStaleReason())
                .startsWith("Picture cut v2 after v1, 2 edits in reel 1, the first: Delete at 01:00:12:04");
        assertThat(production.getSignOffs().get(1).getStaleReason()).isNull();
        assertThat(production.getMeasurements().getFirst().getStaleReason())
                .isEqualTo(
                        "The file changed. Picture cut v2 after v1, 01:00:20:12 to 01:00:24:16 of reel 1: its picture"
                                + " moved to 01:00:17:08.");
        assertThat(production.getMeasurements().getFirst().getRange().start()).isEqualTo(at("01:00:17:08"));
        assertThat(production.getQcResults().getFirst().getStaleReason()).isNull();
        assertThat(cue("IN_B").getConformRemark()).contains("approved before");
    }

    private void add(org.eclipse.emf.ecore.EReference feature, NewObject object) {
        session.run(new AddObjects(session.production(), feature, List.of(object)));
    }

    @Test
    void aReelThatOnlySlippedIsOneRowAndAnInsertAnother() {
        ReelCut slipped = new ReelCut(
                1,
                Cuts.at("01:00:00:12")
                        .shot("LEADER R1", 0, 192)
                        .shot("A", 0, 100)
                        .shot("B", 0, 100)
                        .shot("C", 0, 100)
                        .shot("D", 0, 100)
                        .list("later"));
        assertThat(plan(v1(), slipped).changes().rows())
                .extracting(ChangeRow::kind, ChangeRow::total)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ChangeKind.MOVED, 12L));
        assertThat(plan(v1(), v2()).changes().rows())
                .extracting(ChangeRow::kind, ChangeRow::lengthChange, ChangeRow::total, ChangeRow::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ChangeKind.DELETED, -100L, -100L, "B clip"),
                        org.assertj.core.groups.Tuple.tuple(ChangeKind.INSERTED, 24L, -76L, "N clip"));
    }

    @Test
    void trimsLengtheningsMovesAndSplitsAreCalledSo() {
        ReelCut edited = new ReelCut(
                1,
                leader(1)
                        .shot("A", 10, 100)
                        .shot("D", 0, 100)
                        .shot("B", 0, 40)
                        .shot("N", 0, 10)
                        .shot("B", 40, 60)
                        .shot("C", 0, 90)
                        .list("edited"));
        assertThat(plan(v1(), edited).changes().rows())
                .extracting(ChangeRow::kind)
                .containsExactly(
                        ChangeKind.TRIMMED_HEAD,
                        ChangeKind.LENGTHENED_TAIL,
                        ChangeKind.MOVED,
                        ChangeKind.INSERTED,
                        ChangeKind.SPLIT,
                        ChangeKind.TRIMMED_TAIL);
    }

    @Test
    void theTailOfTheReelFollowsTheList() {
        ReelCut full = new ReelCut(1, leader(1).shot("A", 0, 28_608).list("full"));
        ReelCut shorter = new ReelCut(1, leader(1).shot("A", 0, 28_600).list("shorter"));
        Position lastFrame = reel(1).getLastFrameOfAction();
        Position end = reel(1).getEnd();
        session.run(plan(full, shorter).change());
        assertThat(reel(1).getLastFrameOfAction().until(lastFrame))
                .isEqualTo(TC.rate().durationOfFrames(8));
        assertThat(reel(1).getEnd().until(end)).isEqualTo(TC.rate().durationOfFrames(8));
        assertThat(reel(1).getFirstFrameOfAction()).isEqualTo(at("01:00:08:00"));
    }

    @Test
    void aReelTheProductionLacksIsRefused() {
        assertThatThrownBy(() -> plan(new ReelCut(7, v1().list()), v2()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no reel 7");
    }

    @Test
    void changeNotesAreWrittenInTimecodeAndFeet(@TempDir Path folder) throws IOException {
        ChangeNotes notes = ChangeNotes.of(plan(v1(), v2()), session.production(), LocalDate.of(2026, 1, 2));
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ChangeNotesCsv.write(notes, csv);
        assertThat(csv.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .contains("R1,Delete,01:00:12:04,18+04,01:00:16:08,24+08,,,,,-100,'-6+04,-100,'-6+04,B clip,");
        for (PageSize size : PageSize.values()) {
            Path file = folder.resolve(size + ".pdf");
            try (var out = Files.newOutputStream(file)) {
                ChangeNotesPdf.write(notes, size, out);
            }
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                String text = new PDFTextStripper().getText(document);
                assertThat(text).contains("The Harbour – change notes, Reel 1", "page 1 of 1", "01:00:12:04", "18+04");
            }
        }
    }

    @Test
    void longNotesSplitNoRowOverPages(@TempDir Path folder) throws IOException {
        Cuts oldCut = leader(1);
        Cuts newCut = leader(1);
        for (int i = 0; i < 80; i++) {
            oldCut.shot("SHOT " + i, 0, 50);
            newCut.shot("SHOT " + i, i % 3, 50 + i % 5);
        }
        ConformPlan plan = plan(new ReelCut(1, oldCut.list("long v1")), new ReelCut(1, newCut.list("long v2")));
        Path file = Files.createDirectories(Path.of("target")).resolve("change-notes.pdf");
        try (var out = Files.newOutputStream(file)) {
            ChangeNotesPdf.write(
                    ChangeNotes.of(plan, session.production(), LocalDate.of(2026, 1, 2)), PageSize.A4, out);
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("page 1 of " + document.getNumberOfPages())
                    .contains("SHOT 79 clip");
        }
    }
}
