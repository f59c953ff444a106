package org.stagebook.history.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.stored.StoredFeatures;
import org.stagebook.edit.stored.StoredObject;
import org.stagebook.edit.stored.StoredObjects;
import org.stagebook.history.merge.ModelState;
import org.stagebook.model.Production;
import org.stagebook.testkit.RandomProduction;
import org.stagebook.testkit.RandomValues;

/** Whatever the model gains in time, a change of it is never silent. */
class EveryFeatureIsToldTest {
    private final Production production = new RandomProduction(new Random(7)).create();
    private final ModelState before = ModelState.of(production);
    private final RandomValues values = new RandomValues(new Random(8));

    @Test
    void everyValueThatChangesIsADifferenceOfItsObject() {
        List<String> silent = new ArrayList<>();
        kinds().forEach((type, object) -> {
            for (EStructuralFeature feature : StoredFeatures.of(type)) {
                if (!StoredFeatures.holdsParts(feature)) {
                    List<Difference> told = told(object.with(feature, other(object, feature)));
                    if (told.stream()
                            .noneMatch(difference -> difference.objects().contains(object.id()))) {
                        silent.add(type.getName() + "." + feature.getName());
                    }
                }
            }
        });
        assertThat(silent).isEmpty();
    }

    @Test
    void everyPartThatGoesOrComesIsADifference() {
        List<String> silent = new ArrayList<>();
        kinds().forEach((type, object) -> {
            if (!object.id().equals(before.rootId())) {
                ModelState without = without(object.id());
                if (WordsComparison.of(before, without).differences().stream()
                                .noneMatch(it -> it.objects().contains(object.id()))
                        || WordsComparison.of(without, before).differences().stream()
                                .noneMatch(it -> it.objects().contains(object.id()))) {
                    silent.add(type.getName());
                }
            }
        });
        assertThat(silent).isEmpty();
    }

    @Test
    void everyListOfPartsThatIsRearrangedIsADifference() {
        List<String> silent = new ArrayList<>();
        before.objects()
                .values()
                .forEach(object -> object.type().getEAllContainments().stream()
                        .filter(feature -> object.value(feature).size() > 1)
                        .filter(feature -> told(object.with(
                                        feature, object.value(feature).reversed()))
                                .isEmpty())
                        .forEach(feature -> silent.add(object.type().getName() + "." + feature.getName())));
        assertThat(silent).isEmpty();
    }

    private Map<EClass, StoredObject> kinds() {
        Map<EClass, StoredObject> kinds = new LinkedHashMap<>();
        before.objects().values().forEach(object -> kinds.putIfAbsent(object.type(), object));
        return kinds;
    }

    private List<Difference> told(StoredObject changed) {
        return WordsComparison.of(before, with(changed)).differences();
    }

    private ModelState with(StoredObject changed) {
        return new ModelState(
                before.rootId(),
                before.objects().values().stream()
                        .map(object -> object.id().equals(changed.id()) ? changed : object)
                        .toList());
    }

    private ModelState without(String id) {
        List<String> gone = before.subtree(id);
        return new ModelState(
                before.rootId(),
                before.objects().values().stream()
                        .filter(object -> !gone.contains(object.id()))
                        .map(object -> before.place(id)
                                .filter(place -> place.parent().equals(object.id()))
                                .map(place -> object.with(
                                        place.feature(),
                                        object.value(place.feature()).stream()
                                                .filter(part -> !part.equals(id))
                                                .toList()))
                                .orElse(object))
                        .toList());
    }

    private List<String> other(StoredObject object, EStructuralFeature feature) {
        if (!object.value(feature).isEmpty()) {
            return List.of();
        }
        if (!(feature instanceof EAttribute attribute)) {
            return List.of(before.rootId());
        }
        var holder = EcoreUtil.create(object.type());
        Object value = values.next(attribute);
        holder.eSet(feature, feature.isMany() ? List.of(value) : value);
        List<String> stored = StoredObjects.value(holder, feature);
        return stored.isEmpty() ? List.of("1") : stored;
    }
}
