package org.stagebook.playback.blind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Seeds lie in productions: what is drawn from one must never change. */
class SeededChoiceTest {

    @Test
    void theBitsAreThoseOfThePublishedGenerator() {
        SeededChoice choice = new SeededChoice(1234567);
        assertThat(LongStream.generate(choice::next).limit(5).toArray())
                .containsExactly(
                        6457827717110365317L,
                        3203168211198807973L,
                        Long.parseUnsignedLong("9817491932198370423"),
                        4593380528125082431L,
                        Long.parseUnsignedLong("16408922859458223821"));
    }

    @Test
    void ordersOfSomeSeedsAreWhatTheyAlwaysWere() {
        assertThat(List.of(new SeededChoice(0).order(2), new SeededChoice(1).order(2), new SeededChoice(2).order(2)))
                .containsExactly(List.of(0, 1), List.of(1, 0), List.of(0, 1));
        assertThat(new SeededChoice(20260112).order(5)).containsExactly(1, 4, 0, 2, 3);
    }

    @Test
    void everyOrderOfFourIsAsLikely() {
        Map<List<Integer>, Integer> seen = new HashMap<>();
        int draws = 24_000;
        for (int seed = 0; seed < draws; seed++) {
            seen.merge(new SeededChoice(seed).order(4), 1, Integer::sum);
        }
        double expected = draws / 24.0;
        double chiSquare = seen.values().stream()
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        assertThat(seen).hasSize(24);
        assertThat(chiSquare).as("23 degrees of freedom, 0.1 %%").isLessThan(49.7);
    }

    @Test
    void numbersBelowABoundStayBelowIt() {
        SeededChoice choice = new SeededChoice(-5);
        for (int i = 0; i < 10_000; i++) {
            assertThat(choice.below(3)).isBetween(0, 2);
        }
    }
}
