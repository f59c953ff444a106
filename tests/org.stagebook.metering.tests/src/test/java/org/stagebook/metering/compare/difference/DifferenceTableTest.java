package org.stagebook.metering.compare.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Pairs of which it is known what was done: all of it has to be found, placed and named, and nothing else. {@code
 * -Dstagebook.difference.pairs=200} compares more of them, {@code -Dstagebook.difference.seed=N} others.
 */
@Tag("thorough")
class DifferenceTableTest {

    private static final int PAIRS = Integer.getInteger("stagebook.difference.pairs", 72);

    @Test
    void everyChangeIsFoundToAPictureFrameAndNamedRightly() throws IOException, InterruptedException {
        long seed = Long.getLong("stagebook.difference.seed", 11);
        List<Trial.Outcome> outcomes = new DifferenceTrials(PAIRS, seed).run();
        DifferenceTrials.print(outcomes, seed, System.out);
        assertThat(outcomes).hasSize(PAIRS);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isRight())
                .extracting(Trial.Outcome::report)
                .isEmpty();
    }
}
