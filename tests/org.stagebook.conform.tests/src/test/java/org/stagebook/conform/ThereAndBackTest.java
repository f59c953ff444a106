package org.stagebook.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stagebook.conform.match.RealLists;
import org.stagebook.conform.match.ReelCut;
import org.stagebook.interchange.cutlist.CutEvent;

/**
 * Real lists edited at random: whichever way picture goes, back in a cut everything is where it was in that cut. A clip that was
 * only moved at first and touched later may be elsewhere, and is marked then.
 */
class ThereAndBackTest {
    private static final int FILMS = 200;

    @BeforeEach
    void corpus() {
        RealLists.assumeHere();
    }

    @Test
    void everythingIsWhereItWasInEachCut() {
        List<List<CutEvent>> tracks = List.copyOf(RealLists.tracks().values());
        int compared = 0;
        for (long seed = 1; seed <= FILMS; seed++) {
            List<CutEvent> events = tracks.get(new Random(seed).nextInt(tracks.size()));
            RandomFilm film = new RandomFilm(events, seed);
            List<ReelCut> first = film.present();
            Map<String, String> inFirst = film.places();
            List<ReelCut> second = film.edited("second");
            List<ReelCut> third = film.edited("third");
            film.conformTo(second);
            Map<String, String> inSecond = film.places();
            film.conformTo(first);
            assertThat(moved(inFirst, film.places()))
                    .as("seed %d, back from second", seed)
                    .isEmpty();
            film.conformTo(second);
            assertThat(moved(inSecond, film.places()))
                    .as("seed %d, second again", seed)
                    .isEmpty();
            film.conformTo(third);
            film.conformTo(first);
            Map<String, String> known = new TreeMap<>(inFirst);
            known.keySet().removeAll(film.markedClips());
            assertThat(moved(known, film.places()))
                    .as("seed %d, back from third", seed)
                    .isEmpty();
            compared += 2 * inFirst.size() + known.size();
        }
        System.out.printf("%d films of real lists there and back, %,d places compared%n", FILMS, compared);
    }

    private static List<String> moved(Map<String, String> wanted, Map<String, String> found) {
        return wanted.entrySet().stream()
                .filter(it -> !it.getValue().equals(found.get(it.getKey())))
                .map(it -> it.getKey() + " of " + it.getValue() + " is at " + found.get(it.getKey()))
                .toList();
    }
}
