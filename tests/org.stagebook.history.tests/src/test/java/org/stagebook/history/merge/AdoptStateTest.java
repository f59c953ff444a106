package org.stagebook.history.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.SessionSettings;
import org.stagebook.edit.change.AdoptState;
import org.stagebook.edit.change.AdoptionScope;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.testkit.ProductionBuilder;

/** An open production becomes another state of itself, in one step that can be taken back. */
class AdoptStateTest {

    @Test
    void anyStateIsAdoptedAndTakenBack() {
        ModelState before = SmallProduction.of(0, 1);
        for (int seed = 0; seed < 60; seed++) {
            if (seed % 20 == 0) {
                before = SmallProduction.of(seed, 1);
            }
            Production target = before.toProduction();
            new RandomEdits(target, new Random(seed), "a").make(20);
            ModelState wanted = ModelState.of(target);
            EditingSession session = EditingSession.inMemory(before.toProduction(), SessionSettings.standard());
            Map<String, EObject> objects = index(session.production());
            session.run(new AdoptState("Adopt", target));
            assertThat(state(session).equals(wanted))
                    .as("seed %s: adopted", seed)
                    .isTrue();
            assertThat(ModelState.of(target).equals(wanted))
                    .as("seed %s: target as it was", seed)
                    .isTrue();
            index(session.production())
                    .forEach((id, object) ->
                            assertThat(objects.getOrDefault(id, object)).isSameAs(object));
            session.undo();
            assertThat(state(session).equals(before))
                    .as("seed %s: undone", seed)
                    .isTrue();
            session.redo();
            assertThat(state(session).equals(wanted))
                    .as("seed %s: redone", seed)
                    .isTrue();
        }
    }

    @Test
    void anEqualStateLeavesNoStep() {
        ModelState state = SmallProduction.of(3, 1);
        EditingSession session = EditingSession.inMemory(state.toProduction(), SessionSettings.standard());
        session.run(new AdoptState("Adopt", state.toProduction()));
        assertThat(session.canUndo()).isFalse();
    }

    @Test
    void onlyOneReelIsRestored() {
        EditingSession session = twoReels();
        ModelState before = state(session);
        session.run("Edit", production -> {
            production.setTitle("Other");
            cue(production, 0).setDescription("changed");
            cue(production, 1).setDescription("changed as well");
            production.getReels().getFirst().getCues().removeLast();
        });
        session.run(new AdoptState(
                "Restore R1",
                before.toProduction(),
                AdoptionScope.within(object -> object instanceof Reel reel && reel.getNumber() == 1)));
        assertThat(session.production().getTitle()).isEqualTo("Other");
        assertThat(cue(session.production(), 0).getDescription()).isEqualTo("Cue FX1");
        assertThat(session.production().getReels().getFirst().getCues()).hasSize(2);
        assertThat(cue(session.production(), 1).getDescription()).isEqualTo("changed as well");
    }

    @Test
    void onlySomeCuesAreRestored() {
        EditingSession session = twoReels();
        ModelState before = state(session);
        session.run("Edit", production -> {
            production.getReels().getFirst().getCues().getFirst().setDescription("changed");
            production.getReels().getFirst().getCues().removeLast();
        });
        session.run(new AdoptState(
                "Restore FX2",
                before.toProduction(),
                AdoptionScope.within(object -> object instanceof Cue cue && "FX2".equals(cue.getNumber()))));
        assertThat(cue(session.production(), 0).getDescription()).isEqualTo("changed");
        assertThat(session.production().getReels().getFirst().getCues())
                .extracting(Cue::getNumber)
                .containsExactly("FX1", "FX2");
    }

    @Test
    void anotherProductionIsRefused() {
        EditingSession session = twoReels();
        Production stranger = SmallProduction.of(1, 1).toProduction();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session.run(new AdoptState("Adopt", stranger)))
                .withMessageContaining("another production");
    }

    static EditingSession twoReels() {
        return ProductionBuilder.production("The Harbour")
                .person("Foley mixer")
                .reel(
                        1,
                        reel -> reel.cue("FX1", "FX", "01:00:10:00", "01:00:12:00")
                                .cue("FX2", "FX", "01:00:20:00", "01:00:22:00")
                                .track("FX A", "01:00:10:00", "01:00:20:00"))
                .reel(2, reel -> reel.cue("FX3", "FX", "02:00:10:00", "02:00:12:00"))
                .session();
    }

    private static Cue cue(Production production, int reel) {
        return production.getReels().get(reel).getCues().getFirst();
    }

    private static ModelState state(EditingSession session) {
        return ModelState.of(session.production());
    }

    private static Map<String, EObject> index(Production production) {
        Map<String, EObject> index = new HashMap<>();
        production.eAllContents().forEachRemaining(object -> index.put(RandomEdits.id(object), object));
        return index;
    }
}
