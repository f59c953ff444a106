package org.stagebook.ui.parts.spotting.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.testkit.ModelSnapshot;
import org.stagebook.testkit.ProductionBuilder;

class CuePasteTest {

    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .reel(
                    1,
                    reel -> reel.cue("FX001", "FX", "01:00:10:00", "01:00:12:00")
                            .cue("BG002", "BG", "01:00:20:00", "01:00:50:00"))
            .reel(2)
            .session();
    private final SpottingPresenter presenter =
            new SpottingPresenter(session, new SpottingScope(session.production(), Optional.empty()), Optional::empty);

    @Test
    void copiedRowsPasteAsNewCuesInOneStep() {
        ModelSnapshot before = ModelSnapshot.of(session.production());
        List<Cue> cues = paste(presenter.copy(presenter.rows().visible()));
        assertThat(cues).extracting(Cue::getNumber).containsExactly("FX002", "BG003");
        assertThat(cues.get(1).getRange())
                .isEqualTo(presenter.rows().visible().get(1).getRange());
        assertThat(cues.get(1).getCategory().getCode()).isEqualTo("BG");
        assertThat(session.undoLabel()).contains("Paste 2 cues");
        session.undo();
        assertThat(ModelSnapshot.of(session.production())).isEqualTo(before);
    }

    @Test
    void headsInAnyOrderAndUnderOtherNamesAreUnderstood() {
        List<Cue> cues = paste("Effect\tTC In\tDuration\tType\tColour\n\"Door,\n\tslam\"\t02:00:01:00\t2s\tfx\tred\n");
        assertThat(cues).hasSize(1);
        assertThat(cues.get(0).getDescription()).isEqualTo("Door,\n\tslam");
        assertThat(cues.get(0).getReel().getNumber()).isEqualTo(2);
        assertThat(presenter
                        .plan("Effect\tTC In\tColour\nx\t02:00:01:00\tred\n")
                        .summary())
                .contains("Columns read as: Description, In, (left out)");
    }

    @Test
    void withoutHeadsTimesAndCategoriesAreFoundByContent() {
        PastePlan plan = presenter.plan("7\t01:00:01:00\t01:00:02:00\tFX\tDoor slam\n8\t01000300\t\tBG\tWind\n");
        assertThat(plan.readAs()).isEqualTo("Nr, In, Out, Category, Description");
        List<Cue> cues = presenter.paste(plan);
        assertThat(cues).extracting(Cue::getDescription).containsExactly("Door slam", "Wind");
        assertThat(cues).extracting(Cue::getNumber).containsExactly("7", "8");
    }

    @Test
    void rowsThatAreNotUnderstoodAreNamedAndKept() {
        PastePlan plan = presenter.plan("""
                In\tOut\tCategory\tDescription
                01:00:01:00\t01:00:02:00\tFX\tgood
                01:00:61:00\t\tFX\tno such second
                01:00:05:00\t01:00:04:00\tFX\tbackwards
                01:00:05:00\t\tHFX\tno such category
                05:00:00:00\t\tFX\tno such reel
                \t\tFX\tno time
                """);
        assertThat(plan.cues()).hasSize(1);
        assertThat(plan.problems()).extracting(PastePlan.Problem::rowNumber).containsExactly(3, 4, 5, 6, 7);
        assertThat(plan.problems().get(0).shown()).startsWith("Row 3: ").contains("seconds run from 00 to 59");
        assertThat(plan.problems().get(2).shown()).contains("\"HFX\" is no category");
        assertThat(plan.problems().get(3).shown()).contains("no reel runs at 05:00:00:00");
        assertThat(plan.rejected())
                .contains("no such second")
                .contains("no time")
                .doesNotContain("good");
        assertThat(plan.summary()).startsWith("Pasted 1 cue, left out 5 rows");
        assertThat(presenter.paste(plan)).hasSize(1);
    }

    @Test
    void removedCuesAndNewPeopleComeAlong() {
        List<Cue> cues =
                paste("In\tStatus\tAssignee\n01:00:01:00\tremoved\tNight editor\n01:00:02:00\tmixed\tNight editor\n");
        assertThat(cues.get(0).getStatus()).isEqualTo(CueStatus.REMOVED);
        assertThat(cues.get(1).getStatus()).isEqualTo(CueStatus.MIXED);
        assertThat(session.production().getPeople()).hasSize(1);
    }

    @Test
    void proseIsNoRow() {
        PastePlan plan = presenter.plan("just a sentence\n");
        assertThat(plan.cues()).isEmpty();
        assertThat(plan.problems()).hasSize(1);
        assertThat(presenter.paste(plan)).isEmpty();
        assertThat(session.canUndo()).isFalse();
    }

    private List<Cue> paste(String text) {
        return presenter.paste(presenter.plan(text));
    }
}
