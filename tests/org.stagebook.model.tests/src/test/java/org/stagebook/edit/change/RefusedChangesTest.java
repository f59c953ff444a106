package org.stagebook.edit.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.DeliverableStatus;
import org.stagebook.model.HandoffState;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ModelSnapshot;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.Position;

/** Changes that make no sense say why and leave everything as it was. */
class RefusedChangesTest {
    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .reel(1, reel -> reel.cue("F1", "foley", "01:00:10:00", "01:00:12:00"))
            .session();
    private final Production production = session.production();
    private final Cue cue = production.getReels().getFirst().getCues().getFirst();

    @Test
    void removalNeedsAReason() {
        refuse(() -> new RemoveCuesWithReason(List.of(cue), " "), "none was given");
    }

    @Test
    void restoredCueIsNotRemoved() {
        refuse(() -> new RestoreCues(List.of(cue), CueStatus.REMOVED, Instant.EPOCH), "cannot be removed");
    }

    @Test
    void valueOfAnotherTypeIsNamed() {
        refuse(() -> SetFeature.of(cue, Literals.CUE__RANGE, "soon"), "range of a Cue is a TimeRange; soon is not");
    }

    @Test
    void attributeOfAnotherClassIsNamed() {
        refuse(() -> SetFeature.of(cue, Literals.REEL__NAME, "R1"), "A Cue has no name");
    }

    @Test
    void idStays() {
        refuse(() -> SetFeature.of(cue, Literals.IDENTIFIED__ID, "other"), "not changed by setting it");
    }

    @Test
    void partsAreNotSet() {
        refuse(() -> SetFeature.clear(cue, Literals.CUE__NOTES), "not changed by setting it");
    }

    @Test
    void productionIsNotDeleted() {
        refuse(() -> new DeleteObjects(List.of(production)), "cannot be deleted");
    }

    @Test
    void partsBelongWhereTheyBelong() {
        refuse(
                () -> new AddObjects(production, Literals.PRODUCTION__PEOPLE, List.of(NewObject.of(Literals.FACILITY))),
                "A Facility is not one of the people of a Production");
    }

    @Test
    void reelNumberIsTaken() {
        refuse(() -> session.run(new AddReel(1)), "There is a reel 1 already");
        refuse(() -> session.run(new AddReelAtHour(1, 12)), "There is a reel 1 already");
    }

    @Test
    void cueWithoutPlaceIsNotMoved() {
        session.run(SetFeature.clear(cue, Literals.CUE__RANGE));
        refuse(() -> session.run(new MoveCue(cue, new Position(0))), "Cue F1 has no place");
    }

    @Test
    void refusalOfAnUnknownItemIsNotLost() {
        session.run(new AddHandoffPackage(NewHandoff.named("FX")));
        StateWord said = new StateWord(HandoffState.ACCEPTED, Instant.EPOCH, "", "Mixer", "");
        AcceptanceDecision decision = new AcceptanceDecision(said, Map.of("x.wav", ItemWord.refused("Clicks")));
        refuse(
                () -> session.run(new RecordAcceptance(production.getHandoffs().getFirst(), decision)),
                "The handoff FX holds no x.wav");
    }

    @Test
    void refusalNeedsAReason() {
        refuse(() -> ItemWord.refused(" "), "An item that is refused needs words");
    }

    @Test
    void deliverableThatWasBegunIsNotDropped() {
        session.run(new AddObjects(
                production,
                Literals.PRODUCTION__DELIVERABLES,
                List.of(NewObject.of(Literals.DELIVERABLE)
                        .with(Literals.DELIVERABLE__NAME, "7.1 printmaster")
                        .with(Literals.DELIVERABLE__STATUS, DeliverableStatus.IN_PROGRESS))));
        refuse(
                () -> new DeriveDeliverables(List.of(), List.of(), production.getDeliverables()),
                "\"7.1 printmaster\" is in progress");
    }

    @Test
    void preBriefIsAPreBrief() {
        refuse(() -> new ApplyPreBrief("x", NewObject.of(Literals.CUE)), "A Cue does not say what a mixer wants");
    }

    private void refuse(ThrowingCallable change, String reason) {
        ModelSnapshot before = ModelSnapshot.of(production);
        assertThatThrownBy(change).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(reason);
        assertThat(ModelSnapshot.of(production).lines()).isEqualTo(before.lines());
    }
}
