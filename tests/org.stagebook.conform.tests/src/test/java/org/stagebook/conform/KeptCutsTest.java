package org.stagebook.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.stagebook.conform.SmallFilm.at;
import static org.stagebook.conform.SmallFilm.leader;
import static org.stagebook.conform.SmallFilm.v1;
import static org.stagebook.conform.SmallFilm.v2;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stagebook.conform.match.Cuts;
import org.stagebook.conform.match.MatchOptions;
import org.stagebook.conform.match.ReelCut;
import org.stagebook.edit.change.MoveCue;
import org.stagebook.edit.change.RemoveCuesWithReason;
import org.stagebook.edit.change.ResizeCue;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.cutlist.CutRecords;
import org.stagebook.interchange.cutlist.CutSource;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.interchange.cutlist.Transition;
import org.stagebook.model.ConformState;
import org.stagebook.model.Loop;
import org.stagebook.model.Marker;
import org.stagebook.model.StagebookFactory;
import org.stagebook.testkit.ModelSnapshot;
import org.stagebook.timebase.TimeRange;

/** Cuts stay in the reel, and it knows which it lies by. */
class KeptCutsTest {
    private final SmallFilm film = new SmallFilm();

    @Test
    void bothCutsAreKeptAndCuesKnowWhereTheyWere() {
        film.conform(v1(), v2());
        assertThat(film.reel(1).getPictureCuts())
                .extracting(cut -> cut.getLabel())
                .containsExactly("v1", "v2");
        assertThat(WhereWasIt.of(film.cue("IN_D")))
                .extracting(WhereWasIt::cut, it -> it.range().start(), WhereWasIt::now)
                .containsExactly(tuple("v1", at("01:00:21:00"), false), tuple("v2", at("01:00:17:20"), true));
        assertThatThrownBy(() -> film.plan(v1(), v2())).hasMessageContaining("already");
    }

    @Test
    void aReelWithoutCuesKnowsItsCutToo() {
        film.session.run(new RemoveCuesWithReason(List.copyOf(film.reel(1).getCues()), "Not in this film."));
        film.conform(v1(), v2());
        assertThat(film.reel(1).getCurrentCut().getLabel()).isEqualTo("v2");
        ModelSnapshot conformed = ModelSnapshot.of(film.session.production());
        assertThatThrownBy(() -> film.plan(v1(), v2()))
                .hasMessage(
                        "Reel 1 lies by the cut \"v2\" already. Nothing was changed. Undo that conform first to do it"
                                + " again.");
        assertThat(ModelSnapshot.of(film.session.production()).lines()).isEqualTo(conformed.lines());
    }

    @Test
    void anOldListTheReelDoesNotLieByIsRefusedUnlessItIsTrusted() {
        film.conform(v1(), v2());
        ReelCut v3 = SmallFilm.shots("v3", "A", "C");
        assertThatThrownBy(() -> film.plan(v1(), v3))
                .hasMessageStartingWith(
                        "Reel 1 lies by the cut \"v2\", and the old list is that of \"v1\". Nothing was changed.");
        ConformPlan trusted = film.plan(v1(), v3, new ConformOptions(MatchOptions.defaults(), "", true));
        film.session.run(trusted.change());
        assertThat(film.reel(1).getCurrentCut().getLabel()).isEqualTo("v3");
        assertThat(film.reel(1).getPictureCuts()).hasSize(3);
    }

    @Test
    void anOldListNobodyKnowsIsToldAbout() {
        film.conform(v1(), v2());
        ConformPlan plan = film.plan(SmallFilm.shots("other", "A", "C", "D"), SmallFilm.shots("v3", "A", "C"));
        assertThat(plan.notices())
                .containsExactly("Reel 1 lies by the cut \"v2\"; the old list is none of the cuts the reel has. It was"
                        + " taken for the cut the reel lies by, since 95 % of that cut's picture is in it.");
    }

    @Test
    void anOldListOfAnotherFilmIsRefusedThoughBothHaveBlack() {
        ReelCut withBlack = new ReelCut(
                1, leader(1).shot("A", 0, 100).gap(48).shot("C", 0, 100).list("v2"));
        film.conform(v1(), withBlack);
        ReelCut other = new ReelCut(
                1,
                Cuts.at("01:00:00:00")
                        .shot("X", 0, 100)
                        .shot("BL", 0, 48)
                        .shot("Y", 0, 100)
                        .list("other film"));
        assertThatThrownBy(() -> film.plan(other, SmallFilm.shots("v3", "A", "C")))
                .hasMessageStartingWith(
                        "Reel 1 lies by the cut \"v2\", and the old list has no picture of it. Nothing was changed.");
    }

    @Test
    void whatWasDeletedComesBackWithItsPicture() {
        film.session.run("Add a marker and a loop", production -> {
            Marker marker = StagebookFactory.eINSTANCE.createMarker();
            marker.setName("slate");
            marker.setPosition(at("01:00:13:00"));
            film.reel(1).getMarkers().add(marker);
            Loop loop = StagebookFactory.eINSTANCE.createLoop();
            loop.setRange(SmallFilm.range("01:00:12:12", "01:00:15:00"));
            film.reel(1).getLoops().add(loop);
        });
        film.conform(v1(), v2());
        Marker marker = film.reel(1).getMarkers().getFirst();
        assertThat(marker.getConformState()).isEqualTo(ConformState.CUT);
        film.conform(v2(), SmallFilm.shots("v3", "C", "A", "B", "D"));
        assertThat(marker.getConformState()).isEqualTo(ConformState.IN_PLACE);
        assertThat(marker.getConformRemark()).isEqualTo("Its picture is back in v3; it was cut before.");
        assertThat(marker.getPosition()).isEqualTo(at("01:00:17:04"));
        assertThat(film.reel(1).getLoops().getFirst().getRange())
                .isEqualTo(SmallFilm.range("01:00:16:16", "01:00:19:04"));
    }

    @Test
    void ofWhatWasDeletedSomeMayComeBack() {
        film.session.run(new ResizeCue(film.cue("IN_B"), SmallFilm.range("01:00:12:10", "01:00:15:10")));
        film.conform(v1(), v2());
        ReelCut half = new ReelCut(
                1,
                leader(1)
                        .shot("A", 0, 100)
                        .shot("B", 24, 76)
                        .shot("C", 0, 100)
                        .shot("D", 0, 100)
                        .list("v3"));
        film.conform(v2(), half);
        assertThat(film.cue("IN_B").getConformState()).isEqualTo(ConformState.CHECK);
        assertThat(film.cue("IN_B").getConformRemark())
                .isEqualTo("Some of its picture is back in v3; it was cut before. Its picture from 01:00:12:10 to"
                        + " 01:00:13:04 was deleted (timecode of the last cut that had it).");
    }

    @Test
    void pictureMayGoBackAndForth() {
        film.conform(v1(), v2());
        TimeRange inV2 = film.cue("IN_D").getRange();
        film.conform(v2(), v1());
        assertThat(film.reel(1).getCurrentCut().getLabel()).isEqualTo("v1");
        assertThat(film.cue("IN_D").getRange()).isEqualTo(SmallFilm.range("01:00:21:00", "01:00:22:00"));
        assertThat(film.cue("IN_B").getConformState()).isEqualTo(ConformState.IN_PLACE);
        film.conform(v1(), v2());
        assertThat(film.cue("IN_D").getRange()).isEqualTo(inV2);
        assertThat(film.reel(1).getPictureCuts()).hasSize(2);
        assertThat(WhereWasIt.of(film.cue("IN_D"))).extracting(WhereWasIt::cut).containsExactly("v1", "v2", "v1", "v2");
    }

    @Test
    void aReelWhosePictureStayedMayBeGivenAgain() {
        film.conform(v1(), v2());
        assertThat(film.plan(v2(), v2()).changes().isEmpty()).isTrue();
    }

    @Test
    void aReelIsGivenOnce() {
        assertThatThrownBy(() -> Conform.plan(
                        film.session.production(), List.of(v1(), v1()), List.of(v2()), ConformOptions.defaults()))
                .hasMessageStartingWith("Reel 1 has two lists of the same cut. Nothing was changed.");
    }

    @Test
    void eachReelsCutIsCalledAsItsOwnList() {
        ReelCut newTwo = new ReelCut(2, SmallFilm.leader(2).shot("S", 0, 150).list("v2 R2"), "r2.edl");
        ConformPlan plan = Conform.plan(
                film.session.production(),
                List.of(v1(), SmallFilm.reel2()),
                List.of(v2(), newTwo),
                ConformOptions.defaults());
        film.session.run(plan.change());
        assertThat(plan.newLabel()).isEqualTo("v2, v2 R2");
        assertThat(film.reel(2).getCurrentCut().getLabel()).isEqualTo("v2 R2");
        assertThat(film.reel(2).getCurrentCut().getSourceFile()).isEqualTo("r2.edl");
    }

    @Test
    void whatGoesOutInADissolveIsKept() {
        ReelCut dissolved = new ReelCut(
                1, leader(1).shot("A", 0, 100).dissolve("B", 0, 100, 24).list("dissolved"));
        film.conform(v1(), dissolved);
        assertThat(CutRecords.listOf(film.reel(1).getCurrentCut()).orElseThrow().events())
                .usingRecursiveComparison()
                .isEqualTo(dissolved.list().events());
    }

    @Test
    void cutsThatDifferInClipOrTransitionOnlyAreNotOne() {
        ReelCut swapped = shots("Seq", "c", "b", "a");
        ReelCut sameTitle = shots("Seq", "a", "b", "c");
        film.conform(sameTitle, swapped);
        assertThat(film.reel(1).getPictureCuts()).hasSize(2);
        assertThatThrownBy(() -> film.plan(sameTitle, swapped)).hasMessageContaining("already");
        ReelCut dissolved = new ReelCut(
                1, leader(1).shot("A", 0, 100).dissolve("B", 0, 100, 24).list("dissolved"));
        ReelCut straight =
                new ReelCut(1, leader(1).shot("A", 0, 100).shot("B", 0, 100).list("straight"));
        film.session.run(film.plan(straight, dissolved, new ConformOptions(MatchOptions.defaults(), "", true))
                .change());
        assertThatThrownBy(() -> film.plan(straight, dissolved)).hasMessageContaining("already");
    }

    /** As Premiere writes them: one reel name, source timecode from zero, told by the clip. */
    private static ReelCut shots(String title, String... clips) {
        List<CutEvent> events = new ArrayList<>();
        long at = 86_592;
        for (String clip : clips) {
            events.add(new CutEvent(
                    0,
                    "1",
                    "V",
                    new CutSource("AX", clip, ""),
                    new FrameSpan(0, 100),
                    new FrameSpan(at, at + 100),
                    Transition.CUT,
                    1));
            at += 100;
        }
        return new ReelCut(1, new CutList(title, SmallFilm.TC, events, List.of()));
    }

    @Test
    void aListAtTheHourOfAnotherReelIsRefused() {
        ReelCut wrong = new ReelCut(2, v1().list());
        assertThatThrownBy(() -> film.plan(wrong, new ReelCut(2, v2().list())))
                .hasMessage("The list \"v1\" was given for reel 2 and lies in the hour of reel 1. Nothing was changed."
                        + " Give it for that reel, or say that the lists are to be trusted.");
    }

    @Test
    void aTrimThatIsTakenBackPutsACueWhereItStood() {
        TimeRange atHead = SmallFilm.range("01:00:12:10", "01:00:14:00");
        film.session.run(new ResizeCue(film.cue("IN_B"), atHead));
        ReelCut trimmed = new ReelCut(
                1,
                leader(1)
                        .shot("A", 0, 100)
                        .shot("B", 24, 76)
                        .shot("C", 0, 100)
                        .shot("D", 0, 100)
                        .list("trimmed"));
        film.conform(v1(), trimmed);
        film.conform(trimmed, v1());
        assertThat(film.cue("IN_B").getRange()).isEqualTo(atHead);
        film.conform(v1(), trimmed);
        film.session.run(new MoveCue(film.cue("IN_B"), SmallFilm.at("01:00:13:00")));
        film.conform(trimmed, v1());
        assertThat(film.cue("IN_B").getRange().start()).isEqualTo(SmallFilm.at("01:00:14:00"));
    }

    @Test
    void aListOfTheWholeFilmIsDividedByHours() {
        List<CutEvent> whole = new ArrayList<>(v1().list().events());
        whole.addAll(SmallFilm.reel2().list().events());
        ReelCut film1 = new ReelCut(1, new CutList("whole", SmallFilm.TC, whole, List.of()));
        ConformPlan plan = film.plan(film1, v2());
        assertThat(plan.changes().rows())
                .usingRecursiveComparison()
                .isEqualTo(film.plan(v1(), v2()).changes().rows());
        assertThat(plan.notices()).singleElement().asString().contains("of its 7 events the 5 of reel 1 were taken");
    }
}
