package org.stagebook.history.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Cue;
import org.stagebook.model.Note;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.Track;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.testkit.RandomProduction;

/** A production in which every kind of object occurs, most of them once. */
final class SmallProduction {
    private SmallProduction() {}

    static ModelState of(int seed, int formatVersion) {
        Production production = new RandomProduction(new Random(seed)).create();
        thin(production);
        production.setFormatVersion(formatVersion);
        return ModelState.of(production);
    }

    /** The version productions are written in by now. */
    static int currentVersion(Path folder) throws ProductionStoreException {
        try (EditingSession session = ProductionBuilder.production("Any").sessionIn(folder.resolve("any"))) {
            return session.production().getFormatVersion();
        }
    }

    private static void thin(Production production) {
        Map<Object, Integer> kinds = new HashMap<>();
        List<EObject> all = new ArrayList<>();
        production.eAllContents().forEachRemaining(all::add);
        all.forEach(object -> kinds.merge(object.eClass(), 1, Integer::sum));
        for (EObject object : all.reversed()) {
            if (object.eContents().isEmpty() && kinds.getOrDefault(object.eClass(), 0) > fewest(object)) {
                kinds.merge(object.eClass(), -1, Integer::sum);
                EcoreUtil.delete(object);
            }
        }
    }

    private static int fewest(EObject object) {
        boolean several =
                object instanceof Reel || object instanceof Cue || object instanceof Note || object instanceof Track;
        return several ? 2 : 1;
    }
}
