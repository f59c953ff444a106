package org.stagebook.delivery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.Deliverable;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** Where the picture of a deliverable lies, of one reel and of the whole. */
class ReelPlaceTest {

    private static final TimecodeFormat TC = TimecodeFormat.TC_24;

    private final EditingSession session =
            ProductionBuilder.production("The Harbour").reel(1).reel(2).session();
    private final Reel first = session.production().getReels().getFirst();
    private final Reel second = session.production().getReels().getLast();

    @AfterEach
    void close() {
        session.close();
    }

    private Deliverable deliverable(Optional<Reel> reel) {
        NewObject described = NewObject.of(Literals.DELIVERABLE).with(Literals.DELIVERABLE__NAME, "Stereo");
        reel.ifPresent(one -> described.with(Literals.DELIVERABLE__REEL, one));
        session.run(new AddObjects(session.production(), Literals.PRODUCTION__DELIVERABLES, List.of(described)));
        return session.production().getDeliverables().getLast();
    }

    private void set(Reel reel, EAttribute feature, String timecode) {
        session.run(new SetFeature(List.of(reel), feature, Optional.of(TC.parsePosition(timecode))));
    }

    private void reel(Reel reel, String start, String firstFrame, String lastFrame) {
        set(reel, Literals.REEL__START, start);
        set(reel, Literals.REEL__FIRST_FRAME_OF_ACTION, firstFrame);
        set(reel, Literals.REEL__LAST_FRAME_OF_ACTION, lastFrame);
    }

    private ReelPlace whole() {
        return ReelPlace.of(session.production(), deliverable(Optional.empty())).orElseThrow();
    }

    @Test
    void theWholeRunsOverReelsThatLieOneBehindAnother() {
        reel(first, "01:00:00:00", "01:00:08:00", "01:18:00:11");
        reel(second, "01:18:10:00", "01:18:18:00", "01:36:00:00");
        set(first, Literals.REEL__END, "01:18:10:00");
        assertThat(whole().start()).isEqualTo(TC.parsePosition("01:00:00:00"));
        assertThat(whole().action())
                .contains(new TimeRange(TC.parsePosition("01:00:08:00"), TC.parsePosition("01:36:00:01")));
        assertThat(whole().unknown()).isEmpty();
    }

    @Test
    void leadersThatAreCutOffJoinActionToAction() {
        reel(first, "01:00:00:00", "01:00:08:00", "01:18:00:11");
        reel(second, "01:17:52:12", "01:18:00:12", "01:36:00:00");
        assertThat(whole().action().orElseThrow().end()).isEqualTo(TC.parsePosition("01:36:00:01"));
    }

    @Test
    void reelsThatEachBeginAtAnHourAreNoOneRun() {
        reel(first, "01:00:00:00", "01:00:08:00", "01:18:00:11");
        reel(second, "02:00:00:00", "02:00:08:00", "02:17:00:00");
        set(first, Literals.REEL__END, "01:18:10:00");
        assertThat(whole().action()).isEmpty();
        assertThat(whole().unknown()).startsWith("R2 does not begin where R1 ends");
        ReelPlace ofSecond = ReelPlace.of(session.production(), deliverable(Optional.of(second)))
                .orElseThrow();
        assertThat(ofSecond.action())
                .contains(new TimeRange(TC.parsePosition("02:00:08:00"), TC.parsePosition("02:17:00:01")));
        assertThat(ofSecond.start()).isEqualTo(TC.parsePosition("02:00:00:00"));
    }

    @Test
    void whatIsNotKnownIsSaid() {
        set(first, Literals.REEL__START, "01:00:00:00");
        set(second, Literals.REEL__START, "02:00:00:00");
        session.run(new SetFeature(List.of(first), Literals.REEL__FIRST_FRAME_OF_ACTION, Optional.empty()));
        assertThat(whole().unknown())
                .isEqualTo("The production does not know the first and last frame of action of R1 to R2.");
        session.run(new SetFeature(List.of(first), Literals.REEL__START, Optional.empty()));
        assertThat(ReelPlace.of(session.production(), deliverable(Optional.empty())))
                .isEmpty();
    }
}
