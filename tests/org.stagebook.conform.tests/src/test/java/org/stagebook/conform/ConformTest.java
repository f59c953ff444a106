package org.stagebook.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.stagebook.conform.SmallFilm.at;
import static org.stagebook.conform.SmallFilm.leader;
import static org.stagebook.conform.SmallFilm.reel2;
import static org.stagebook.conform.SmallFilm.v1;
import static org.stagebook.conform.SmallFilm.v2;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stagebook.conform.changes.ChangeKind;
import org.stagebook.conform.changes.ChangeRow;
import org.stagebook.conform.match.ReelCut;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.ConformState;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ModelSnapshot;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeRange;

/** Everything in a reel goes with its picture. */
class ConformTest {
    private final SmallFilm film = new SmallFilm();

    @Test
    void cuesGoWithTheirPicture() {
        film.conform(v1(), v2());
        assertThat(film.cue("IN_A").getRange().start()).isEqualTo(at("01:00:09:00"));
        assertThat(film.cue("IN_C").getRange().start()).isEqualTo(at("01:00:12:20"));
        assertThat(film.cue("IN_D").getRange().start()).isEqualTo(at("01:00:17:20"));
        assertThat(film.cue("IN_D").getConformState()).isEqualTo(ConformState.IN_PLACE);
        assertThat(film.reel(1)
                        .getTracks()
                        .getFirst()
                        .getClips()
                        .getFirst()
                        .getRange()
                        .start())
                .isEqualTo(at("01:00:17:20"));
        assertThat(film.reel(1).getScenes().getFirst().getRange().start()).isEqualTo(at("01:00:12:04"));
    }

    @Test
    void whatLiesInADeletionIsKeptAndWhatStraddlesAnEditIsToBeChecked() {
        film.conform(v1(), v2());
        assertThat(film.cue("IN_B").getConformState()).isEqualTo(ConformState.CUT);
        assertThat(film.cue("IN_B").getRange()).isEqualTo(new TimeRange(at("01:00:12:04"), at("01:00:13:04")));
        assertThat(film.cue("IN_B").getConformRemark())
                .isEqualTo(
                        "Its picture from 01:00:13:00 to 01:00:14:00 was deleted (v1 to v2, old timecode). It was kept and stands at the edit.");
        assertThat(film.cue("A_TO_B").getConformState()).isEqualTo(ConformState.CHECK);
        assertThat(film.cue("A_TO_B").getRange().start()).isEqualTo(at("01:00:11:00"));
        assertThat(film.cue("A_TO_B").getConformRemark()).contains("01:00:12:04 to 01:00:13:00 was deleted");
    }

    @Test
    void theChangeIsOneStepAndIsTakenBackWhole() {
        ModelSnapshot before = ModelSnapshot.of(film.session.production());
        film.conform(v1(), v2());
        ModelSnapshot after = ModelSnapshot.of(film.session.production());
        film.session.undo();
        assertThat(ModelSnapshot.of(film.session.production()).lines()).isEqualTo(before.lines());
        film.session.redo();
        assertThat(ModelSnapshot.of(film.session.production()).lines()).isEqualTo(after.lines());
    }

    @Test
    void aCueWhosePictureIsBackIsRestored() {
        film.conform(v1(), v2());
        ReelCut v3 = new ReelCut(
                1,
                leader(1)
                        .shot("A", 0, 100)
                        .shot("C", 0, 100)
                        .shot("B", 0, 100)
                        .shot("D", 0, 100)
                        .list("v3"));
        film.conform(v2(), v3);
        assertThat(film.cue("IN_B").getConformState()).isEqualTo(ConformState.IN_PLACE);
        assertThat(film.cue("IN_B").getRange().start()).isEqualTo(at("01:00:17:04"));
        assertThat(film.cue("IN_B").getConformRemark()).contains("back in v3");
        assertThat(film.reel(1).getPictureCuts()).hasSize(3);
    }

    @Test
    void pictureTakesItsCuesIntoAnotherReel() {
        ReelCut newOne = new ReelCut(
                1,
                leader(1).shot("A", 0, 100).shot("B", 0, 100).shot("C", 0, 100).list("v2 R1"));
        ReelCut newTwo =
                new ReelCut(2, leader(2).shot("D", 0, 100).shot("S", 0, 200).list("v2 R2"));
        String id = film.cue("IN_D").getId();
        ConformPlan plan = Conform.plan(
                film.session.production(), List.of(v1(), reel2()), List.of(newOne, newTwo), ConformOptions.defaults());
        film.session.run(plan.change());
        assertThat(film.cue("IN_D").getReel()).isEqualTo(film.reel(2));
        assertThat(film.cue("IN_D").getId()).isEqualTo(id);
        assertThat(film.cue("IN_D").getRange().start()).isEqualTo(at("02:00:08:12"));
        assertThat(film.reel(2).getTracks())
                .extracting(track -> track.getName())
                .containsExactly("FX 1");
        assertThat(film.cue("R2").getRange().start()).isEqualTo(at("02:00:13:04"));
        assertThat(plan.changes().rows())
                .extracting(ChangeRow::reelNumber, ChangeRow::kind, ChangeRow::lengthChange)
                .containsExactly(
                        tuple(1, ChangeKind.MOVED_BETWEEN_REELS, -100L),
                        tuple(2, ChangeKind.MOVED_BETWEEN_REELS, 100L));
    }

    @Test
    void theTailOfTheReelFollowsTheList() {
        ReelCut full = new ReelCut(1, leader(1).shot("A", 0, 28_608).list("full"));
        ReelCut shorter = new ReelCut(1, leader(1).shot("A", 0, 28_600).list("shorter"));
        Position lastFrame = film.reel(1).getLastFrameOfAction();
        Position end = film.reel(1).getEnd();
        film.conform(full, shorter);
        assertThat(film.reel(1).getLastFrameOfAction().until(lastFrame))
                .isEqualTo(SmallFilm.TC.rate().durationOfFrames(8));
        assertThat(film.reel(1).getEnd().until(end))
                .isEqualTo(SmallFilm.TC.rate().durationOfFrames(8));
        assertThat(film.reel(1).getFirstFrameOfAction()).isEqualTo(at("01:00:08:00"));
    }

    @Test
    void aReelTheProductionLacksIsRefused() {
        assertThatThrownBy(() -> film.plan(new ReelCut(7, v1().list()), v2()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no reel 7");
    }

    @Test
    void theLastFrameOfActionGoesWithTheTailBehindIt() {
        long action = 28_608;
        ReelCut old = new ReelCut(
                1, leader(1).shot("A", 0, action).shot("TAIL", 0, 48).list("old"));
        ReelCut shorterTail = new ReelCut(
                1, leader(1).shot("A", 0, action - 8).shot("TAIL", 0, 24).list("new"));
        Position last = SmallFilm.TC.positionOfFrame(
                SmallFilm.TC.frameAt(at("01:00:00:00"), Rounding.EXACT) + 192 + action - 1);
        film.session.run(SetFeature.of(film.reel(1), Literals.REEL__LAST_FRAME_OF_ACTION, last));
        film.conform(old, shorterTail);
        assertThat(film.reel(1).getLastFrameOfAction().until(last))
                .isEqualTo(SmallFilm.TC.rate().durationOfFrames(8));
    }

    @Test
    void aListThatEndsBeforeTheActionLeavesTheTailAlone() {
        Position lastFrame = film.reel(1).getLastFrameOfAction();
        ReelCut full = new ReelCut(1, leader(1).shot("A", 0, 28_608).list("full"));
        ReelCut onlyLeader = new ReelCut(1, leader(1).list("leader"));
        ConformPlan plan = film.plan(full, onlyLeader);
        assertThat(plan.notices()).singleElement().asString().contains("ends before the reel's first frame of action");
        film.session.run(plan.change());
        assertThat(film.reel(1).getLastFrameOfAction()).isEqualTo(lastFrame);
    }

    @Test
    void whatLiesBehindThePictureOfAListGoesAlongThoughItsSoundIsLonger() {
        ReelCut old = new ReelCut(
                1, leader(1).shot("A", 0, 100).sound("A", "ATMO", 400).list("old"));
        ReelCut now = new ReelCut(
                1, leader(1).shot("A", 0, 90).sound("A", "ATMO", 400).list("new"));
        film.conform(old, now);
        assertThat(film.cue("IN_C").getConformState()).isEqualTo(ConformState.IN_PLACE);
        assertThat(film.cue("IN_C").getRange().start()).isEqualTo(at("01:00:16:14"));
    }

    @Test
    void whatIsAffectedSaysTheSameWhenItIsDone() {
        ConformPlan plan = film.plan(v1(), v2());
        List<Affected> before =
                plan.affected().stream().filter(Affected::isChanged).toList();
        film.session.run(plan.change());
        assertThat(plan.affected().stream().filter(Affected::isChanged).toList())
                .isEqualTo(before);
        assertThat(before)
                .extracting(Affected::name, Affected::state)
                .contains(tuple("Cue A_TO_B", ConformState.CHECK), tuple("Cue IN_B", ConformState.CUT));
    }

    @Test
    void aSceneIsAsLongAsItsPictureStillIs() {
        film.conform(v1(), SmallFilm.shots("no C tail", "A", "B", "D"));
        assertThat(film.reel(1).getScenes().getFirst().getConformState()).isEqualTo(ConformState.CUT);
        film.session.undo();
        ReelCut trimmed = new ReelCut(
                1,
                leader(1)
                        .shot("A", 0, 100)
                        .shot("B", 0, 100)
                        .shot("C", 20, 40)
                        .shot("N", 0, 10)
                        .shot("C", 60, 40)
                        .shot("D", 0, 100)
                        .list("trimmed"));
        film.conform(v1(), trimmed);
        assertThat(film.reel(1).getScenes().getFirst().getRange())
                .isEqualTo(SmallFilm.range("01:00:16:08", "01:00:20:02"));
        assertThat(film.reel(1).getScenes().getFirst().getConformState()).isEqualTo(ConformState.CHECK);
    }

    @Test
    void cuesOfAShotThroughAnotherEffectKeepTheirDistance() {
        ReelCut asShot =
                new ReelCut(1, leader(1).shot("A", 0, 100).shot("X", 0, 300).list("as shot"));
        ReelCut retimed = new ReelCut(
                1, leader(1).shot("A", 0, 100).retimed("X", 0, 330, 300).list("retimed"));
        film.conform(asShot, retimed);
        assertThat(film.cue("IN_C").getConformState()).isEqualTo(ConformState.CHECK);
        assertThat(film.cue("IN_B").getRange().start()).isEqualTo(SmallFilm.at("01:00:13:00"));
        assertThat(film.cue("IN_C").getRange().start()).isEqualTo(SmallFilm.at("01:00:17:00"));
    }
}
