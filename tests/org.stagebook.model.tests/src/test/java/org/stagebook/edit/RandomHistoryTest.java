package org.stagebook.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stagebook.model.Production;
import org.stagebook.testkit.ModelSnapshot;
import org.stagebook.testkit.RandomProduction;
import org.stagebook.testkit.StandingClock;

/** Whatever was done: undoing all of it leads back to the start, and redoing all of it to the end. */
class RandomHistoryTest {
    private static final int STEPS = 30;

    static Stream<Long> seeds() {
        return LongStream.rangeClosed(1, 25).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void undoAllAndRedoAll(long seed) {
        Random random = new Random(seed);
        RandomProduction objects = new RandomProduction(random);
        Production production = objects.create();
        EditingSession session =
                EditingSession.inMemory(production, new SessionSettings(IdSource.sequence("s"), new StandingClock()));
        RandomEditor editor = new RandomEditor(random, objects);

        List<List<String>> pictures = new ArrayList<>(List.of(picture(production)));
        session.addListener(event -> {
            if (event.kind() == EditingEvent.Kind.DONE) {
                pictures.add(picture(production));
            }
        });
        for (int i = 0; i < STEPS; i++) {
            editor.step(session);
        }
        assertThat(picture(production))
                .as("every change is in the history, seed %d", seed)
                .isEqualTo(pictures.getLast());

        for (int i = pictures.size() - 2; i >= 0; i--) {
            session.undo();
            assertThat(picture(production)).as("undo to %d, seed %d", i, seed).isEqualTo(pictures.get(i));
        }
        assertThat(session.canUndo()).isFalse();
        for (int i = 1; i < pictures.size(); i++) {
            session.redo();
            assertThat(picture(production)).as("redo to %d, seed %d", i, seed).isEqualTo(pictures.get(i));
        }
        assertThat(session.canRedo()).isFalse();
    }

    private static List<String> picture(Production production) {
        return ModelSnapshot.of(production).lines();
    }
}
