package org.stagebook.edit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddHandoffPackage;
import org.stagebook.edit.change.NewHandoff;
import org.stagebook.edit.change.NewHandoffItem;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.edit.validation.Problem.Severity;
import org.stagebook.model.ContentRole;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Identified;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.Verdict;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.Duration;

/** Each mistake made on purpose is found, alone, at the right object, with words that help. */
class ValidationTest {
    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .reel(1, reel -> reel.cue("F1", "foley", "01:00:10:00", "01:00:12:00"))
            .reel(2, reel -> reel.cue("F2", "foley", "02:00:10:00", "02:00:12:00"))
            .session();
    private final Production production = session.production();
    private final Reel first = production.getReels().getFirst();
    private final Reel second = production.getReels().getLast();
    private final Cue cue = second.getCues().getFirst();

    @Test
    void soundProductionHasNoProblems() {
        assertThat(Validation.check(production)).isEmpty();
    }

    @Test
    void numberUsedTwice() {
        session.run(SetFeature.of(cue, Literals.CUE__NUMBER, "F1"));
        assertFound(Severity.ERROR, cue, "The number F1 is used twice, in reel 1 and in reel 2.");
    }

    @Test
    void cuesWithoutNumberAreNoDuplicates() {
        session.run(SetFeature.clear(cue, Literals.CUE__NUMBER));
        session.run(SetFeature.clear(first.getCues().getFirst(), Literals.CUE__NUMBER));
        assertThat(Validation.check(production))
                .extracting(Problem::text)
                .containsExactly("A cue has no number.", "A cue has no number.");
    }

    @Test
    void missingCategory() {
        session.run(SetFeature.clear(cue, Literals.CUE__CATEGORY));
        assertFound(Severity.WARNING, cue, "Cue F2 has no category.");
    }

    @Test
    void removedWithoutReason() {
        session.run(SetFeature.of(cue, Literals.CUE__STATUS, CueStatus.REMOVED));
        assertFound(Severity.ERROR, cue, "Cue F2 was removed without a reason.");
    }

    @Test
    void cueWithoutPlace() {
        session.run(SetFeature.clear(cue, Literals.CUE__RANGE));
        assertFound(Severity.ERROR, cue, "Cue F2 has no place on the time line.");
    }

    @Test
    void cueBeforeItsReel() {
        session.run(SetFeature.of(cue, Literals.CUE__RANGE, cue.getRange().shiftedBy(Duration.ofSeconds(-3600))));
        assertFound(Severity.ERROR, cue, "Cue F2 lies from 01:00:10:00 to 01:00:12:00, outside reel 2.");
    }

    @Test
    void cueThatEndsWithItsReelLiesInIt() {
        session.run(SetFeature.of(cue, Literals.CUE__RANGE, cue.getRange().withEnd(second.getEnd())));
        assertThat(Validation.check(production)).isEmpty();
        Duration oneFlick = new Duration(1);
        session.run(SetFeature.of(
                cue, Literals.CUE__RANGE, cue.getRange().withEnd(second.getEnd().plus(oneFlick))));
        assertThat(Validation.check(production)).hasSize(1);
    }

    @Test
    void reelsThatOverlap() {
        session.run(SetFeature.of(first, Literals.REEL__END, second.getStart().plus(Duration.ofSeconds(1))));
        assertFound(Severity.ERROR, second, "Reel 2 starts at 02:00:00:00, before the end of reel 1 at 02:00:01:00.");
    }

    @Test
    void reelsThatMeetDoNotOverlap() {
        session.run(SetFeature.of(first, Literals.REEL__END, second.getStart()));
        assertThat(Validation.check(production)).isEmpty();
    }

    @Test
    void twoReelsOfOneNumber() {
        session.run(SetFeature.of(second, Literals.REEL__NUMBER, 1));
        assertFound(Severity.ERROR, second, "There are two reels with the number 1.");
    }

    @Test
    void actionThatEndsBeforeItStarts() {
        session.run(SetFeature.of(first, Literals.REEL__LAST_FRAME_OF_ACTION, first.getHeadPop()));
        assertFound(
                Severity.ERROR,
                first,
                "Reel 1: the last frame of action at 01:00:06:00 does not lie after the first frame of action at"
                        + " 01:00:08:00.");
    }

    @Test
    void oneFrameOfActionIsFirstAndLast() {
        session.run(SetFeature.of(first, Literals.REEL__LAST_FRAME_OF_ACTION, first.getFirstFrameOfAction()));
        assertThat(Validation.check(production)).isEmpty();
    }

    @Test
    void refusalWithoutReason() {
        NewHandoffItem item = new NewHandoffItem("a.wav", 1, "xxh64", "0", ContentRole.FOLEY, "");
        session.run(new AddHandoffPackage(
                NewHandoff.named("Foley").issued(Instant.EPOCH, "out").contents(List.of(item))));
        var added = production.getHandoffs().getFirst().getContents().getFirst();
        session.run("Refuse", p -> {
            var acceptance = StagebookFactory.eINSTANCE.createAcceptance();
            acceptance.setVerdict(Verdict.REFUSED);
            added.setAcceptance(acceptance);
        });
        assertFound(Severity.ERROR, added, "a.wav in the handoff Foley was refused without a reason.");
    }

    @Test
    void emptyProductionIsChecked() {
        session.run("Clear", p -> p.getReels().clear());
        session.run(SetFeature.clear(production, Literals.PRODUCTION__TIMECODE_FORMAT));
        assertThat(Validation.check(production)).isEmpty();
    }

    private void assertFound(Severity severity, Identified where, String text) {
        assertThat(Validation.check(production)).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(severity);
            assertThat(problem.where()).isEqualTo(where);
            assertThat(problem.text()).isEqualTo(text);
            assertThat(problem.mend()).endsWith(".");
        });
    }
}
