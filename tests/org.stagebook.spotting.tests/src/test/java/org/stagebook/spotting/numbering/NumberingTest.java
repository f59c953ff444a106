package org.stagebook.spotting.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.NewCue;
import org.stagebook.edit.change.RemoveCuesWithReason;
import org.stagebook.model.Cue;
import org.stagebook.model.NumberingScheme;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;
import org.stagebook.testkit.ProductionBuilder;

class NumberingTest {

    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .reel(
                    1,
                    reel -> reel.cue("FX101", "FX", "01:00:10:00", "01:00:12:00")
                            .cue("FX102", "FX", "01:00:20:00", "01:00:22:00")
                            .cue("FX105", "FX", "01:00:15:00", "01:00:22:00")
                            .cue("A", "ADR", "01:00:40:00", "01:00:42:00"))
            .reel(2, reel -> reel.cue("X", "FX", "02:00:10:00", "02:00:12:00"))
            .session();

    @AfterEach
    void close() {
        session.close();
    }

    @ParameterizedTest
    @CsvSource({
        "FX{reel}{nn}, 7, FX107",
        "{reel}M{n}, 12, 1M12",
        "{category}-{nnn}, 3, FX-003",
        "{character}{nn}, 4, OLD KEEPER04",
        "{initials}{reel}{nn}, 4, OK104",
    })
    void placesAreFilledIn(String pattern, long count, String number) {
        Cue cue = cue(0, 0);
        session.run("Name", production -> cue.setCharacter("Old Keeper"));
        assertThat(new NumberPattern(pattern).number(cue, count)).isEqualTo(number);
        assertThat(new NumberPattern(pattern).countOf(cue, number)).hasValue(count);
    }

    @ParameterizedTest
    @CsvSource({"FX, the count once", "FX{nn}{n}, the count once", "FX{nn}{scene}, no place", "FX{nn}{}, no place"})
    void whatIsNoPatternSaysWhy(String pattern, String reason) {
        assertThatThrownBy(() -> new NumberPattern(pattern)).hasMessageContaining(reason);
    }

    @Test
    void theNextNumberFollowsTheGreatestEverGivenAndGapsStay() {
        scheme("FX", "FX{reel}{nn}", 1);
        session.run(new RemoveCuesWithReason(List.of(cue(0, 2)), "Not needed"));
        assertThat(next("FX")).isEqualTo("FX106");
        assertThat(next("ADR")).as("no scheme: nothing to count on from").isEmpty();
    }

    @Test
    void withoutASchemeTheNumbersOfTheCategoryAreFollowed() {
        assertThat(next("FX")).as("FX101, FX105, FX103 in reel 1, X in reel 2").isEqualTo("FX106");
    }

    @Test
    void eachReelCountsAnewWhereThePatternHasTheReel() {
        scheme("FX", "FX{reel}{nn}", 5);
        Cue inTwo = session.call(
                "Add",
                production -> NewCue.at(cue(1, 0).getRange())
                        .category(cue(1, 0).getCategory())
                        .addTo(production.getReels().get(1)));
        assertThat(CueNumbers.of(session.production()).next(inTwo, Optional.empty()))
                .isEqualTo("FX201");
    }

    @Test
    void duplicatesAreFound() {
        session.run("Double", production -> cue(1, 0).setNumber("fx101"));
        Map<String, List<Cue>> duplicates = CueNumbers.of(session.production()).duplicates();
        assertThat(duplicates).containsOnlyKeys("FX101");
        assertThat(duplicates.get("FX101")).containsExactly(cue(0, 0), cue(1, 0));
    }

    @Test
    void renumberingRunsWithThePictureAndLeavesRemovedCuesTheirNumbers() {
        scheme("FX", "FX{reel}{nn}", 1);
        session.run(new RemoveCuesWithReason(List.of(cue(0, 1)), "Not needed"));
        Production production = session.production();
        List<Cue> all = production.getReels().stream()
                .flatMap(reel -> reel.getCues().stream())
                .toList();
        Renumbering plan = Renumbering.plan(production, all, Schemes.of(production));
        assertThat(plan.steps())
                .extracting(step -> step.before() + " " + step.after())
                .containsExactly("FX101 FX101", "FX105 FX103", "X FX201");
        assertThat(plan.changed()).hasSize(2);
        assertThat(plan.left()).containsExactly(cue(0, 3));
        session.run(plan.change());
        assertThat(session.undoLabel()).hasValue("Renumber 2 cues");
        assertThat(CueNumbers.of(production).duplicates()).isEmpty();
        session.undo();
        assertThat(cue(1, 0).getNumber()).isEqualTo("X");
    }

    @Test
    void aKeptNumberIsKeptHoweverItIsWritten() {
        scheme("FX", "FX{reel}{nn}", 1);
        session.run("Write", production -> {
            cue(0, 0).setNumber("fx101");
            cue(0, 1).setNumber(" FX103 ");
        });
        session.run(new RemoveCuesWithReason(List.of(cue(0, 0), cue(0, 1)), "Not needed"));
        session.run(
                "Add",
                production -> NewCue.at(cue(0, 1).getRange())
                        .category(cue(0, 1).getCategory())
                        .addTo(cue(0, 1).getReel()));
        Production production = session.production();
        Renumbering plan =
                Renumbering.plan(production, production.getReels().getFirst().getCues(), Schemes.of(production));
        assertThat(plan.steps()).extracting(Renumbering.Step::after).containsExactly("FX102", "FX104");
        session.run(plan.change());
        assertThat(CueNumbers.of(production).duplicates()).isEmpty();
        assertThat(CueNumbers.of(production).holder(" fx103")).hasValue(cue(0, 1));
    }

    @Test
    void stepsLeaveRoom() {
        scheme("FX", "{n}", 10);
        Production production = session.production();
        Renumbering plan =
                Renumbering.plan(production, production.getReels().getFirst().getCues(), Schemes.of(production));
        assertThat(plan.steps()).extracting(Renumbering.Step::after).containsExactly("1", "11", "21");
    }

    private String next(String category) {
        Cue like = cue(0, category.equals("FX") ? 0 : 3);
        Cue added = session.call(
                "Add",
                production ->
                        NewCue.at(like.getRange()).category(like.getCategory()).addTo(like.getReel()));
        return CueNumbers.of(session.production()).next(added, Optional.empty());
    }

    private void scheme(String category, String pattern, int step) {
        session.run("Number", production -> {
            NumberingScheme scheme = StagebookFactory.eINSTANCE.createNumberingScheme();
            production.getCategories().stream()
                    .filter(each -> category.equals(each.getCode()))
                    .findFirst()
                    .ifPresent(scheme::setCategory);
            scheme.setPattern(pattern);
            scheme.setStep(step);
            production.getNumbering().add(scheme);
        });
    }

    private Cue cue(int reel, int index) {
        return session.production().getReels().get(reel).getCues().get(index);
    }
}
