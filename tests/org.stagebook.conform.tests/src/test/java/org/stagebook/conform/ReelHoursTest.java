package org.stagebook.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.stagebook.conform.SmallFilm.at;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.conform.changes.ChangeKind;
import org.stagebook.conform.changes.ChangeRow;
import org.stagebook.conform.match.Cuts;
import org.stagebook.conform.match.ReelCut;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.model.ConformState;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Rounding;

/** Lists lie where their reels do, with bars and leaders before them, in hours or in continuous timecode, alone or of the whole film. */
class ReelHoursTest {
    private final SmallFilm film = new SmallFilm();

    @ParameterizedTest
    @ValueSource(strings = {"00:58:00:00", "00:58:30:00", "09:58:00:00", "09:58:30:00"})
    void barsBeforeTheHourMoveNothing(String start) {
        long programme = frame(start.startsWith("00") ? "01:00:08:00" : "10:00:08:00");
        film.conform(behindBars(start, programme, "A", "B", "C"), behindBars(start, programme, "A", "C"));
        assertThat(film.cue("IN_B").getConformState()).isEqualTo(ConformState.CUT);
        assertThat(film.cue("IN_A").getRange().start()).isEqualTo(at("01:00:09:00"));
        assertThat(film.cue("IN_C").getRange().start()).isEqualTo(at("01:00:12:20"));
    }

    private static ReelCut behindBars(String start, long programme, String... shots) {
        Cuts cut = Cuts.at(start).shot("BARS", 0, 1_440).gap(programme - frame(start) - 1_440);
        Stream.of(shots).forEach(shot -> cut.shot(shot, 0, 100));
        cut.shot("REST", 0, 5_000);
        return new ReelCut(1, cut.list("behind bars " + shots.length));
    }

    @ParameterizedTest
    @ValueSource(longs = {48, -48})
    void inContinuousTimecodeAReelMayReachIntoTheNext(long longer) {
        film.session.run("Lay them end to end", production -> {
            lay(film.reel(1), "01:00:00:00", "01:00:24:16");
            lay(film.reel(2), "01:00:24:16", "01:01:00:00");
            film.cue("R2").setRange(SmallFilm.range("01:00:26:00", "01:00:27:00"));
        });
        ReelCut one =
                new ReelCut(1, shots("01:00:08:00", 100, "A", "B", "C", "D").list("P1 v1"));
        ReelCut two = new ReelCut(2, shots("01:00:24:16", 300, "S", "T").list("P2 v1"));
        ReelCut nextOne = new ReelCut(
                1, shots("01:00:08:00", 100 + longer / 4, "A", "B", "C", "D").list("P1 v2"));
        ReelCut nextTwo = new ReelCut(
                2, shots(label(frame("01:00:24:16") + longer), 300, "S", "T").list("P2 v2"));
        ConformPlan plan = Conform.plan(
                film.session.production(), List.of(one, two), List.of(nextOne, nextTwo), ConformOptions.defaults());
        assertThat(plan.changes().rows()).extracting(ChangeRow::kind).doesNotContain(ChangeKind.DELETED);
        assertThat(plan.changes().rows().stream().filter(row -> row.reelNumber() == 1))
                .last()
                .extracting(ChangeRow::total)
                .isEqualTo(longer);
        film.session.run(plan.change());
        assertThat(film.cue("R2").getConformState()).isEqualTo(ConformState.IN_PLACE);
        assertThat(film.cue("R2").getRange().start())
                .isEqualTo(SmallFilm.TC.positionOfFrame(frame("01:00:26:00") + longer));
        assertThat(plan.notices()).isEmpty();
    }

    @Test
    void aLeaderGoesWithItsReelInAListOfTheWholeFilm() {
        ReelCut before = whole("v1", 192, "A", "B", "C", "D");
        ReelCut after = whole("v2", 96, "A", "C", "D");
        ConformPlan plan = film.plan(before, after);
        assertThat(plan.changes().rows())
                .extracting(ChangeRow::reelNumber, ChangeRow::kind, ChangeRow::name)
                .containsExactly(tuple(1, ChangeKind.DELETED, "B clip"));
        assertThat(plan.notices()).hasSize(2).allMatch(notice -> notice.endsWith("Give it for reel 2 as well."));
        ConformPlan ofTwo = film.plan(new ReelCut(2, before.list()), new ReelCut(2, after.list()));
        assertThat(ofTwo.changes().rows()).allMatch(row -> row.reelNumber() == 2);
        assertThat(ofTwo.changes().rows()).extracting(ChangeRow::kind).contains(ChangeKind.TRIMMED_HEAD);
    }

    /** Reel 1 with these shots, and reel 2 behind a leader of so many frames. */
    private static ReelCut whole(String title, long leader, String... shots) {
        List<CutEvent> events =
                new ArrayList<>(SmallFilm.shots(title, shots).list().events());
        events.addAll(Cuts.at(label(frame("02:00:00:00") - leader))
                .shot("LEADER R2", 192 - leader, leader)
                .shot("S", 0, 200)
                .list(title)
                .events());
        return new ReelCut(1, new CutList(title, SmallFilm.TC, events, List.of()));
    }

    private static Cuts shots(String start, long length, String... names) {
        Cuts cut = Cuts.at(start);
        Stream.of(names).forEach(name -> cut.shot(name, 0, length));
        return cut;
    }

    private static void lay(Reel reel, String start, String end) {
        reel.setStart(at(start));
        reel.setEnd(at(end));
        reel.setHeadPop(null);
        reel.setTailPop(null);
        reel.setFirstFrameOfAction(at(start));
        reel.setLastFrameOfAction(SmallFilm.TC.positionOfFrame(frame(end) - 1));
    }

    private static long frame(String label) {
        return SmallFilm.TC.frameAt(at(label), Rounding.EXACT);
    }

    private static String label(long frame) {
        return SmallFilm.TC.format(SmallFilm.TC.positionOfFrame(frame));
    }
}
