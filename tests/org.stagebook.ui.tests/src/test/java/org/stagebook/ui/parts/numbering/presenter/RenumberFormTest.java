package org.stagebook.ui.parts.numbering.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Reel;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.parts.numbering.presenter.RenumberForm.SchemeRow;

class RenumberFormTest {

    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .reel(
                    1,
                    reel -> reel.cue("a", "FX", "01:00:20:00", "01:00:22:00")
                            .cue("b", "FX", "01:00:10:00", "01:00:12:00")
                            .cue("c", "MX", "01:00:30:00", "01:00:32:00"))
            .session();
    private final Reel reel = session.production().getReels().getFirst();
    private final RenumberForm form = new RenumberForm(session, Optional.of(reel), List.of());

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void proposesPatternsShowsNumbersAndGivesThemInOneStep() {
        assertThat(form.schemes()).extracting(SchemeRow::pattern).containsExactly("FX{reel}{nn}", "{reel}M{n}", "");
        assertThat(form.plan().steps())
                .extracting(step -> step.before() + " " + step.after())
                .containsExactly("b FX101", "a FX102", "c 1M1");
        form.renumber();
        assertThat(session.undoLabel()).hasValue("Renumber 3 cues");
        assertThat(session.production().getNumbering()).hasSize(2);
        assertThat(new RenumberForm(session, Optional.of(reel), List.of()).missing())
                .hasValue("No number would change.");
        session.undo();
        assertThat(reel.getCues()).extracting(Cue::getNumber).containsExactly("a", "b", "c");
        assertThat(session.production().getNumbering()).isEmpty();
    }

    @Test
    void aPatternThatIsNoneSaysWhyAndNumbersNothing() {
        SchemeRow effects = form.schemes().getFirst();
        form.scheme(0, new SchemeRow(effects.category(), "FX{scene}", 1, 1));
        assertThat(form.missing()).hasValueSatisfying(words -> assertThat(words).startsWith("FX: "));
        assertThat(form.plan().steps()).hasSize(1);
    }

    @Test
    void severalSelectedCuesAreMeantFirst() {
        RenumberForm some =
                new RenumberForm(session, Optional.of(reel), reel.getCues().subList(0, 2));
        assertThat(some.scope()).isEqualTo(RenumberForm.Scope.SELECTED);
        assertThat(some.plan().steps()).hasSize(2);
        assertThat(some.words(RenumberForm.Scope.SELECTED)).isEqualTo("2 selected cues");
    }

    @Test
    void cuesWithoutANumberComeFirstUnlessSomeAreSelected() {
        assertThat(form.scopes()).containsExactly(RenumberForm.Scope.REEL, RenumberForm.Scope.ALL);
        session.run("Forget", production -> {
            reel.getCues().get(0).setNumber("FX101");
            reel.getCues().get(1).setNumber(null);
        });
        RenumberForm open = new RenumberForm(session, Optional.of(reel), List.of());
        assertThat(open.scopes().getFirst()).isEqualTo(RenumberForm.Scope.UNNUMBERED);
        assertThat(open.scope()).isEqualTo(RenumberForm.Scope.UNNUMBERED);
        assertThat(open.plan().steps())
                .extracting(step -> step.before() + ">" + step.after())
                .containsExactly(">FX102");
        RenumberForm some =
                new RenumberForm(session, Optional.of(reel), reel.getCues().subList(0, 2));
        assertThat(some.scopes().getFirst()).isEqualTo(RenumberForm.Scope.SELECTED);
    }

    @Test
    void numbersOthersWorkByAlreadyAreCounted() {
        assertThat(form.summary()).doesNotContain("handed over");
        session.run("Hand over", production -> {
            reel.getCues().get(0).setStatus(CueStatus.HANDED_OVER);
            reel.getCues().get(1).setStatus(CueStatus.MIXED);
            reel.getCues().get(2).setStatus(CueStatus.APPROVED);
        });
        assertThat(form.summary()).contains("3 numbers change. 3 of them are handed over or further. ");
    }
}
