package org.stagebook.history.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.MergeConflict;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionFiles;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.testkit.RandomProduction;

/** Thousands of pairs of people who edit one production apart: the same result for both, and nothing of either lost. */
class RandomMergeTest {
    private static final int PAIRS = 4000;
    private static final int PAIRS_OF_A_BASE = 40;

    @Test
    void nothingIsLostAndBothComeToTheSame(@TempDir Path folder) throws Exception {
        int version = currentVersion(folder);
        int conflicts = 0;
        for (int seed = 0; seed < PAIRS; seed++) {
            ModelState base = base(seed / PAIRS_OF_A_BASE, version);
            conflicts += mergeOnce(base, seed);
        }
        assertThat(conflicts).as("conflicts met").isGreaterThan(PAIRS / 4);
    }

    private static int currentVersion(Path folder) throws ProductionStoreException {
        try (EditingSession session = ProductionBuilder.production("Any").sessionIn(folder.resolve("any"))) {
            return session.production().getFormatVersion();
        }
    }

    private static ModelState base(int seed, int version) {
        Production production = new RandomProduction(new Random(seed)).create();
        thin(production, new Random(seed));
        production.setFormatVersion(version);
        return ModelState.of(production);
    }

    /** Takes most of a big production away, but the last object of no kind. */
    private static void thin(Production production, Random random) {
        java.util.Map<Object, Integer> kinds = new java.util.HashMap<>();
        List<EObject> all = new java.util.ArrayList<>();
        production.eAllContents().forEachRemaining(all::add);
        all.forEach(object -> kinds.merge(object.eClass(), 1, Integer::sum));
        for (EObject object : all.reversed()) {
            if (object.eContents().isEmpty() && kinds.get(object.eClass()) > 3 && random.nextInt(10) != 0) {
                kinds.merge(object.eClass(), -1, Integer::sum);
                EcoreUtil.delete(object);
            }
        }
    }

    private static int mergeOnce(ModelState base, int seed) throws ProductionStoreException {
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
        assertThat(KeptEdits.lost(base.toProduction(), one, other, result))
                .as(told)
                .isEmpty();
        assertThat(KeptEdits.lost(base.toProduction(), other, one, result))
                .as(told)
                .isEmpty();
        checkIds(result, told);
        ModelState read = ModelState.of(ProductionFiles.of(result).read());
        assertThat(read.equals(merged.state())).as("%s: written and read", told).isTrue();
        return merged.conflicts().size();
    }

    private static Production edited(ModelState base, Random random, String prefix) {
        Production production = base.toProduction();
        new RandomEdits(production, random, prefix).make(random.nextInt(5, 26));
        return production;
    }

    private static void checkIds(Production production, String told) {
        Set<String> ids = new HashSet<>(Set.of(production.getId()));
        production
                .eAllContents()
                .forEachRemaining(object -> assertThat(ids.add(RandomEdits.id(object)))
                        .as("%s: %s has an id of its own", told, object)
                        .isTrue());
        production.eAllContents().forEachRemaining(object -> {
            if (object instanceof MergeConflict conflict) {
                assertThat(conflict.getId()).as(told).isNotBlank();
            }
        });
    }
}
