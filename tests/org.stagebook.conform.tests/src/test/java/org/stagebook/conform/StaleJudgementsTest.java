package org.stagebook.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.stagebook.conform.SmallFilm.at;
import static org.stagebook.conform.SmallFilm.leader;
import static org.stagebook.conform.SmallFilm.v1;
import static org.stagebook.conform.SmallFilm.v2;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.conform.match.MatchOptions;
import org.stagebook.conform.match.ReelCut;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.ApproveCues;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.NotePlace;
import org.stagebook.edit.change.NoteTaking;
import org.stagebook.edit.change.Remark;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.edit.change.TakeNote;
import org.stagebook.model.ConformState;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Deliverable;
import org.stagebook.model.Listening;
import org.stagebook.model.MixChange;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Note;
import org.stagebook.model.Reel;
import org.stagebook.model.SignOff;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.timebase.TimeRange;

/** What was judged on picture that changed does not hold any more. */
class StaleJudgementsTest {
    private final SmallFilm film = new SmallFilm();

    @Test
    void judgementsOnChangedPictureBecomeStaleWithTheReason() {
        Reel reel = film.reel(1);
        film.add(Literals.PRODUCTION__SIGN_OFFS, NewObject.of(Literals.SIGN_OFF).with(Literals.SIGN_OFF__REEL, reel));
        film.add(
                Literals.PRODUCTION__SIGN_OFFS,
                NewObject.of(Literals.SIGN_OFF)
                        .with(Literals.SIGN_OFF__REEL, reel)
                        .with(Literals.SIGN_OFF__RANGE, new TimeRange(at("01:00:08:00"), at("01:00:12:00"))));
        film.add(
                Literals.PRODUCTION__MEASUREMENTS,
                NewObject.of(Literals.MEASUREMENT)
                        .with(Literals.MEASUREMENT__REEL, reel)
                        .with(Literals.JUDGEMENT__STALE_REASON, "The file changed.")
                        .with(Literals.MEASUREMENT__RANGE, new TimeRange(at("01:00:20:12"), at("01:00:24:16"))));
        film.add(
                Literals.PRODUCTION__QC_RESULTS,
                NewObject.of(Literals.QC_RESULT).with(Literals.QC_RESULT__REEL, film.reel(2)));
        film.session.run(SetFeature.of(film.cue("IN_B"), Literals.CUE__STATUS, CueStatus.APPROVED));
        film.conform(v1(), v2());
        var production = film.session.production();
        assertThat(production.getSignOffs().get(0).getStaleReason())
                .startsWith("Picture cut v2 after v1, 2 edits in reel 1, the first: Delete at 01:00:12:04");
        assertThat(production.getSignOffs().get(1).getStaleReason()).isNull();
        assertThat(production.getMeasurements().getFirst().getStaleReason())
                .isEqualTo(
                        "The file changed. Picture cut v2 after v1, 01:00:20:12 to 01:00:24:16 of reel 1: its picture"
                                + " moved to 01:00:17:08.");
        assertThat(production.getMeasurements().getFirst().getRange().start()).isEqualTo(at("01:00:17:08"));
        assertThat(production.getQcResults().getFirst().getStaleReason()).isNull();
        assertThat(film.cue("IN_B").getConformRemark()).contains("It was approved at 01:00:13:00 of v1.");
    }

    @Test
    void aRangeWhosePictureIsGoneStaysWhereThatWas() {
        TimeRange inB = SmallFilm.range("01:00:13:00", "01:00:14:00");
        film.add(
                Literals.PRODUCTION__SIGN_OFFS,
                NewObject.of(Literals.SIGN_OFF)
                        .with(Literals.SIGN_OFF__REEL, film.reel(1))
                        .with(Literals.SIGN_OFF__RANGE, inB));
        film.conform(v1(), v2());
        SignOff signOff = film.session.production().getSignOffs().getFirst();
        assertThat(signOff.isPictureDeleted()).isTrue();
        assertThat(signOff.getRange()).isEqualTo(inB);
        String reason = signOff.getStaleReason();
        assertThat(reason).contains("all of its picture was deleted");
        film.conform(v2(), SmallFilm.shots("v3", "N", "N2", "A", "C", "D"));
        assertThat(signOff.getRange()).isEqualTo(inB);
        assertThat(signOff.getStaleReason()).isEqualTo(reason);
    }

    @Test
    void aChangeOfAMixGoesWithItsPictureAndStaysWhereItWasWhenThatIsGone() {
        film.add(Literals.PRODUCTION__MIX_VERSIONS, NewObject.of(Literals.MIX_VERSION));
        MixVersion version = film.session.production().getMixVersions().getFirst();
        TimeRange inB = SmallFilm.range("01:00:13:00", "01:00:14:00");
        film.session.run(new AddObjects(
                version,
                Literals.MIX_VERSION__CHANGES,
                List.of(
                        NewObject.of(Literals.MIX_CHANGE).with(Literals.MIX_CHANGE__RANGE, inB),
                        NewObject.of(Literals.MIX_CHANGE)
                                .with(Literals.MIX_CHANGE__RANGE, SmallFilm.range("01:00:21:00", "01:00:22:00")))));
        film.conform(v1(), v2());
        assertThat(version.getChanges())
                .extracting(MixChange::getRange, MixChange::isPictureDeleted)
                .containsExactly(tuple(inB, true), tuple(SmallFilm.range("01:00:17:20", "01:00:18:20"), false));
    }

    @Test
    void placesOfNotesGoWithTheirPictureAndStayWhereTheyWereWhenThatIsGone() {
        take(new NotePlace.OnReel(film.reel(1)), "01:00:13:10");
        take(new NotePlace.OnReel(film.reel(1)), "01:00:21:12");
        take(new NotePlace.OnCue(film.cue("IN_D")), "01:00:21:12");
        film.conform(v1(), v2());
        assertThat(film.reel(1).getNotes())
                .extracting(Note::getPosition, Note::isPictureDeleted)
                .containsExactly(tuple(at("01:00:13:10"), true), tuple(at("01:00:18:08"), false));
        assertThat(film.cue("IN_D").getNotes()).extracting(Note::getPosition).containsExactly(at("01:00:18:08"));
        film.conform(v2(), SmallFilm.shots("v3", "N", "N2", "A", "C", "D"));
        assertThat(film.reel(1).getNotes().getFirst().getPosition())
                .as("what is gone stays where it was")
                .isEqualTo(at("01:00:13:10"));
        film.session.undo();
        film.session.undo();
        assertThat(film.reel(1).getNotes().getLast().getPosition()).isEqualTo(at("01:00:21:12"));
    }

    @Test
    void whatWasHeardBlindGoesWithItsPicture() {
        film.add(Literals.PRODUCTION__MIX_VERSIONS, NewObject.of(Literals.MIX_VERSION));
        MixVersion version = film.session.production().getMixVersions().getFirst();
        film.session.run(new AddObjects(
                version,
                Literals.MIX_VERSION__LISTENING_TESTS,
                List.of(NewObject.of(Literals.LISTENING_TEST)
                        .with(Literals.LISTENING_TEST__REEL, film.reel(1))
                        .with(Literals.LISTENING_TEST__RANGE, SmallFilm.range("01:00:21:00", "01:00:22:00")))));
        film.conform(v1(), v2());
        assertThat(version.getListeningTests().getFirst().getRange())
                .isEqualTo(SmallFilm.range("01:00:17:20", "01:00:18:20"));
    }

    private void take(NotePlace place, String timecode) {
        film.session.run(new TakeNote(
                place,
                new Remark("Mixer", Instant.EPOCH, "Too bright."),
                new NoteTaking(Listening.EARS_ONLY, at(timecode), Optional.empty())));
    }

    @Test
    void anApprovedCueThatMovedIsMixedAgainAndSaysSo() {
        for (String number : List.of("IN_A", "IN_D", "A_TO_B")) {
            film.session.run(SetFeature.of(film.cue(number), Literals.CUE__STATUS, CueStatus.APPROVED));
        }
        ConformPlan plan = film.plan(v1(), v2());
        assertThat(plan.stale())
                .extracting(BecomesStale::name)
                .containsExactlyInAnyOrder("Approval of Cue IN_D", "Approval of Cue A_TO_B");
        film.session.run(plan.change());
        assertThat(film.cue("IN_A").getStatus()).isEqualTo(CueStatus.APPROVED);
        assertThat(film.cue("IN_D").getStatus()).isEqualTo(CueStatus.MIXED);
        assertThat(film.cue("IN_D").getConformRemark()).isEqualTo("It was approved at 01:00:21:00 of v1.");
        assertThat(film.cue("A_TO_B").getConformRemark())
                .isEqualTo(
                        "Its picture from 01:00:12:04 to 01:00:13:00 was deleted (v1 to v2, old timecode). It was approved at 01:00:11:00 of v1.");
        film.session.undo();
        assertThat(film.cue("IN_D").getStatus()).isEqualTo(CueStatus.APPROVED);
    }

    @Test
    void aNewTransitionTouchesWhatLiesInIt() {
        film.add(
                Literals.PRODUCTION__SIGN_OFFS,
                NewObject.of(Literals.SIGN_OFF)
                        .with(Literals.SIGN_OFF__REEL, film.reel(1))
                        .with(Literals.SIGN_OFF__RANGE, SmallFilm.range("01:00:12:04", "01:00:16:00")));
        film.session.run(SetFeature.of(film.cue("A_TO_B"), Literals.CUE__STATUS, CueStatus.APPROVED));
        ReelCut dissolved = new ReelCut(
                1,
                leader(1)
                        .shot("A", 0, 100)
                        .dissolve("B", 0, 100, 24)
                        .shot("C", 0, 100)
                        .shot("D", 0, 100)
                        .list("dissolved"));
        film.conform(v1(), dissolved);
        assertThat(film.session.production().getSignOffs().getFirst().getStaleReason())
                .contains("it has another transition than before");
        assertThat(film.cue("A_TO_B").getStatus()).isEqualTo(CueStatus.MIXED);
        assertThat(film.cue("A_TO_B").getConformState()).isEqualTo(ConformState.CHECK);
        assertThat(film.cue("IN_C").getConformState()).isEqualTo(ConformState.IN_PLACE);
    }

    @Test
    void aNewVersionTouchesWhatLiesOnTheShot() {
        film.session.run(SetFeature.of(film.cue("IN_B"), Literals.CUE__STATUS, CueStatus.APPROVED));
        film.session.run(film.plan(
                        SmallFilm.shots("v1", "A", "HBR_010_v003", "C"),
                        SmallFilm.shots("v2", "A", "HBR_010_v004", "C"),
                        new ConformOptions(MatchOptions.withVfx(List.of("*_v###")), "", false))
                .change());
        assertThat(film.cue("IN_B").getStatus()).isEqualTo(CueStatus.MIXED);
        assertThat(film.cue("IN_B").getConformRemark()).startsWith("It shows a new version of a shot (v1 to v2");
        assertThat(film.cue("IN_A").getConformState()).isEqualTo(ConformState.IN_PLACE);
    }

    @Test
    void aCueApprovedAgainLosesItsApprovalByTheNextEditInIt() {
        film.conform(v1(), SmallFilm.shots("v2", "A", "C", "D"));
        assertThat(film.cue("A_TO_B").getConformState()).isEqualTo(ConformState.CHECK);
        film.session.run(SetFeature.of(film.cue("A_TO_B"), Literals.CUE__STATUS, CueStatus.APPROVED));
        film.conform(SmallFilm.shots("v2", "A", "C", "D"), SmallFilm.shots("v3", "A", "N", "C", "D"));
        assertThat(film.cue("A_TO_B").getStatus()).isEqualTo(CueStatus.MIXED);
    }

    @Test
    void goingBackTouchesACueTooWhosePictureWasAnother() {
        ReelCut longer = SmallFilm.shots("longer", "A", "N", "B", "C", "D");
        film.conform(v1(), longer);
        film.session.run(SetFeature.of(film.cue("A_TO_B"), Literals.CUE__STATUS, CueStatus.APPROVED));
        film.conform(longer, v1());
        assertThat(film.cue("A_TO_B").getRange()).isEqualTo(SmallFilm.range("01:00:11:00", "01:00:13:00"));
        assertThat(film.cue("A_TO_B").getStatus()).isEqualTo(CueStatus.MIXED);
        assertThat(film.cue("A_TO_B").getConformRemark()).contains("was deleted (longer to v1");
    }

    @Test
    void approvingWhatWasTouchedSettlesIt() {
        film.conform(v1(), v2());
        Cue touched = film.cue("A_TO_B");
        Cue gone = film.cue("IN_B");
        film.session.run(new ApproveCues(List.of(touched, gone)));
        assertThat(touched.getStatus()).isEqualTo(CueStatus.APPROVED);
        assertThat(touched.getConformState()).isEqualTo(ConformState.IN_PLACE);
        assertThat(touched.getConformRemark()).isNull();
        assertThat(gone.getConformState()).isEqualTo(ConformState.CUT);
        assertThat(gone.getConformRemark()).contains("was deleted");
    }

    @Test
    void aDeliverableMadeFromAVersionBecomesStaleAndItsCheckIsOneSubject() {
        film.add(Literals.PRODUCTION__MIX_VERSIONS, NewObject.of(Literals.MIX_VERSION));
        film.add(
                Literals.PRODUCTION__DELIVERABLES,
                NewObject.of(Literals.DELIVERABLE).with(Literals.DELIVERABLE__NAME, "M&E"));
        film.add(
                Literals.PRODUCTION__DELIVERABLES,
                NewObject.of(Literals.DELIVERABLE)
                        .with(Literals.DELIVERABLE__NAME, "Printmaster")
                        .with(
                                Literals.DELIVERABLE__MIX_VERSION,
                                film.session.production().getMixVersions().getFirst()));
        Deliverable made = film.session.production().getDeliverables().getLast();
        for (String check : List.of("True peak", "Layout")) {
            film.add(
                    Literals.PRODUCTION__QC_RESULTS,
                    NewObject.of(Literals.QC_RESULT)
                            .with(Literals.QC_RESULT__CHECK, check)
                            .with(Literals.QC_RESULT__DELIVERABLE, made));
        }
        assertThat(film.plan(v1(), v2()).staleSubjects())
                .extracting(StaleSubject::words)
                .containsExactly("QC of Printmaster (2 results)", "Deliverable Printmaster");
    }

    @Test
    void whatIsStaleDoesNotBecomeSoAgain() {
        film.add(
                Literals.PRODUCTION__SIGN_OFFS,
                NewObject.of(Literals.SIGN_OFF).with(Literals.SIGN_OFF__REEL, film.reel(1)));
        film.conform(v1(), v2());
        String reason = film.session.production().getSignOffs().getFirst().getStaleReason();
        ConformPlan back = film.plan(v2(), v1());
        assertThat(back.stale()).isEmpty();
        film.session.run(back.change());
        assertThat(film.session.production().getSignOffs().getFirst().getStaleReason())
                .isEqualTo(reason);
    }
}
