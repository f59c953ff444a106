package org.stagebook.history.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionFiles;
import org.stagebook.model.store.ProductionStoreException;

/** Thousands of pairs of people who edit one production apart: the same result for both, and nothing of either lost. */
@Tag("thorough")
class RandomMergeTest {
    private static final int PAIRS = Integer.getInteger("stagebook.pairs", 2000);
    private static final int PAIRS_OF_A_BASE = 40;
    /** Every so many results are written to files and read. */
    private static final int WRITTEN = 5;

    @Test
    void nothingIsLostAndBothComeToTheSame(@TempDir Path folder) throws Exception {
        int version = SmallProduction.currentVersion(folder);
        int conflicts = 0;
        for (int seed = 0; seed < PAIRS; ) {
            ModelState base = SmallProduction.of(seed, version);
            Production before = base.toProduction();
            for (int last = Math.min(seed + PAIRS_OF_A_BASE, PAIRS); seed < last; seed++) {
                conflicts += mergeOnce(base, before, seed);
            }
        }
        assertThat(conflicts).as("conflicts met").isGreaterThan(PAIRS / 4);
    }

    private static int mergeOnce(ModelState base, Production before, int seed) throws ProductionStoreException {
        String told = "seed " + seed;
        Production one = edited(base, new Random(seed * 2L + 1_000_000), "a");
        Production other = edited(base, new Random(seed * 2L + 1_000_001), "b");
        ModelState stateOfOne = ModelState.of(one);
        ModelState stateOfOther = ModelState.of(other);
        Merged merged = ThreeWayMerge.merge(base, stateOfOne, stateOfOther);
        Merged turned = ThreeWayMerge.merge(base, stateOfOther, stateOfOne);
        assertThat(turned.conflicts()).as(told).isEqualTo(merged.conflicts());
        assertThat(turned.state().equals(merged.state())).as(told).isTrue();
        Production result = merged.state().toProduction();
        assertThat(ModelState.of(result).equals(merged.state()))
                .as("%s: no loose ends", told)
                .isTrue();
        assertThat(KeptEdits.lost(before, one, other, result)).as(told).isEmpty();
        assertThat(KeptEdits.lost(before, other, one, result)).as(told).isEmpty();
        checkIds(result, told);
        if (seed % WRITTEN == 0) {
            ModelState read = ModelState.of(ProductionFiles.of(result).read());
            assertThat(read.equals(merged.state()))
                    .as("%s: written and read", told)
                    .isTrue();
        }
        return merged.conflicts().size();
    }

    private static Production edited(ModelState base, Random random, String prefix) {
        Production production = base.toProduction();
        new RandomEdits(production, random, prefix).make(random.nextInt(5, 26));
        return production;
    }

    private static void checkIds(Production production, String told) {
        Set<String> ids = new HashSet<>(Set.of(production.getId()));
        List<String> twice = new ArrayList<>();
        production.eAllContents().forEachRemaining(object -> {
            if (!ids.add(RandomEdits.id(object))) {
                twice.add(object.toString());
            }
        });
        assertThat(twice).as("%s: ids used twice", told).isEmpty();
    }
}
