package org.stagebook.spotting.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.testkit.ReelBuilder;

class PatternGuessTest {

    @Test
    void reelAndCountAreToldApart() {
        assertThat(guess("FX101", "FX102", "FX103", "FX201", "FX202")).contains("FX{reel}{nn}");
        assertThat(guess("1M1", "1M2", "1M12", "2M1", "2M2")).contains("{reel}M{n}");
        assertThat(guess("LEOTO001", "LEOTO002", "LEOTO003", "LEOTO004", "LEOTO099"))
                .contains("LEOTO{nnn}");
    }

    @Test
    void oddOnesAreOutvotedAndChaosIsNoPattern() {
        assertThat(guess("FX101", "FX102", "door", "FX201", "FX2-A")).contains("FX{reel}{nn}");
        assertThat(guess("A1", "B2", "C3", "D4", "E5")).isEmpty();
        assertThat(guess("", "", "", "", "")).isEmpty();
    }

    @Test
    void charactersAreKnownByTheirInitials() {
        Production production = production("RL101", "RL102", "PJ101", "RL201", "PJ201");
        List<String> characters =
                List.of("Regina Lampert", "Regina Lampert", "Peter Joshua", "Regina Lampert", "Peter Joshua");
        for (int i = 0; i < characters.size(); i++) {
            cues(production).get(i).setCharacter(characters.get(i));
        }
        assertThat(PatternGuess.of(cues(production)).map(NumberPattern::text)).contains("{initials}{reel}{nn}");
    }

    private static Optional<String> guess(String... numbers) {
        return PatternGuess.of(cues(production(numbers))).map(NumberPattern::text);
    }

    /** The first three in reel 1, the others in reel 2. */
    private static Production production(String... numbers) {
        Consumer<ReelBuilder> three = reel -> reel.cue("a", "FX", "01:00:10:00", "01:00:12:00")
                .cue("b", "FX", "01:00:20:00", "01:00:22:00")
                .cue("c", "FX", "01:00:30:00", "01:00:32:00");
        Consumer<ReelBuilder> two =
                reel -> reel.cue("d", "FX", "02:00:10:00", "02:00:12:00").cue("e", "FX", "02:00:20:00", "02:00:22:00");
        Production production = ProductionBuilder.production("Numbers")
                .reel(1, three)
                .reel(2, two)
                .build();
        for (int i = 0; i < numbers.length; i++) {
            cues(production).get(i).setNumber(numbers[i]);
        }
        return production;
    }

    private static List<Cue> cues(Production production) {
        return production.getReels().stream()
                .flatMap(reel -> reel.getCues().stream())
                .toList();
    }
}
