package org.stagebook.brief.creative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.Briefed;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ProductionBuilder;

class BriefOverviewTest {

    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .reel(
                    1,
                    reel -> reel.scene("1", "EXT. ROCK", "01:00:08:00", "01:00:13:00")
                            .scene("2", "INT. ROOM", "01:00:13:00", "01:00:18:00"))
            .reel(2, reel -> reel.scene("3", "EXT. SEA", "02:00:08:00", "02:00:13:00"))
            .session();
    private final Production production = session.production();

    private void write(Briefed briefed, BriefSection... sections) {
        for (BriefSection section : sections) {
            session.run(SetFeature.of(briefed, section.feature().orElseThrow(), "Something"));
        }
    }

    private List<String> summary() {
        return BriefOverview.of(production).summary();
    }

    @Test
    void anEmptyBriefIsVisiblyEmpty() {
        assertThat(summary())
                .containsExactly(
                        "There is no creative brief yet: neither the production nor any reel or scene has one.");
        assertThat(BriefOverview.of(production).all())
                .extracting(BriefState::name)
                .containsExactly("Production", "R1", "Scene 1", "Scene 2", "R2", "Scene 3");
    }

    @Test
    void saysHowMuchThereIsAndWhatIsMissing() {
        write(production, BriefSection.EMOTIONAL_TARGET, BriefSection.REFERENCES, BriefSection.MAY_GIVE_WAY);
        write(production.getReels().getFirst(), BriefSection.texts().toArray(BriefSection[]::new));
        write(production.getReels().getFirst().getScenes().getLast(), BriefSection.MUST_BE_HEARD);
        assertThat(summary())
                .containsExactly(
                        "1 of 2 reels has a brief.",
                        "1 of 3 scenes has a brief.",
                        "Must be heard is empty for the production.",
                        "The brief of reel 2 is empty.");
    }

    @Test
    void blankTextIsNoBrief() {
        session.run(SetFeature.of(production, Literals.BRIEFED__INTENT, " \n"));
        assertThat(BriefState.of(production).isEmpty()).isTrue();
    }

    @Test
    void questionsCountWhileTheyAreOpen() {
        session.run(new AddObjects(
                production,
                Literals.BRIEFED__BRIEF_QUESTIONS,
                List.of(
                        NewObject.of(Literals.QUESTION).with(Literals.QUESTION__TEXT, "Whose voice is it?"),
                        NewObject.of(Literals.QUESTION)
                                .with(Literals.QUESTION__TEXT, "Does it stop?")
                                .with(Literals.QUESTION__ANSWER, "Yes."))));
        BriefState state = BriefState.of(production);
        assertThat(state.openQuestions()).isEqualTo(1);
        assertThat(state.filled()).contains(BriefSection.QUESTIONS);
        assertThat(state.isEmpty()).isTrue();
    }

    @Test
    void everySectionSaysWhatToWrite() {
        for (BriefSection section : BriefSection.values()) {
            assertThat(section.guidance()).hasSizeGreaterThan(60);
        }
    }
}
