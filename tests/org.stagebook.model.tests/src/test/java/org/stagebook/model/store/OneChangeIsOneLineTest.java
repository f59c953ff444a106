package org.stagebook.model.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage;
import org.stagebook.testkit.RandomProduction;
import org.stagebook.testkit.RandomValues;

/** For every attribute and reference of every class: changing, setting and clearing it is one line of one file. */
class OneChangeIsOneLineTest {
    private static final long SEED = 7;

    private final Random random = new Random(SEED);
    private final Production production = richProduction(random);
    private final RandomValues values = new RandomValues(random);
    private final ProductionWriter writer = new ProductionWriter(resources());

    @TestFactory
    Stream<DynamicTest> singleValues() {
        return features()
                .filter(f -> !f.feature().isMany())
                .map(f -> dynamicTest(f.name(), () -> {
                    List<Object> two = twoValues(f.feature());
                    f.object().eSet(f.feature(), two.get(0));
                    List<String> first = lines();
                    f.object().eSet(f.feature(), two.get(1));
                    boolean leftOut = f.isUnstatedDefault(two.get(1));
                    assertThat(change(first, lines())).as("changed").isEqualTo(new Change(1, leftOut ? 0 : 1));

                    f.object().eUnset(f.feature());
                    boolean written = f.feature().getDefaultValueLiteral() != null;
                    assertThat(change(first, lines())).as("cleared").isEqualTo(new Change(1, written ? 1 : 0));
                }));
    }

    @TestFactory
    Stream<DynamicTest> listedValues() {
        return features()
                .filter(f -> f.feature().isMany())
                .map(f -> dynamicTest(f.name(), () -> {
                    List<Object> two = twoValues(f.feature());
                    EList<Object> list = list(f.object(), f.feature());
                    list.clear();
                    list.add(two.get(0));
                    List<String> before = lines();
                    list.set(0, two.get(1));
                    List<String> after = lines();
                    assertThat(change(before, after)).as("changed").isEqualTo(new Change(1, 1));

                    list.add(two.get(0));
                    assertThat(change(after, lines())).as("added").isIn(new Change(0, 1), new Change(1, 1));
                }));
    }

    /** Each feature of each class that is not an id and not a part, on the first object of that class. */
    private Stream<Feature> features() {
        List<Feature> features = new ArrayList<>();
        for (var classifier : StagebookPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                EObject object = objects(type).getFirst();
                for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                    boolean part = feature instanceof EReference r && (r.isContainment() || r.isContainer());
                    if (!part && !feature.equals(StagebookPackage.Literals.IDENTIFIED__ID)) {
                        features.add(new Feature(object, feature));
                    }
                }
            }
        }
        return features.stream();
    }

    private List<Object> twoValues(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return List.copyOf(objects(reference.getEReferenceType()).subList(0, 2));
        }
        EAttribute attribute = (EAttribute) feature;
        Object unset = attribute.getDefaultValue();
        Object first = draw(attribute, value -> !value.equals(unset));
        Object second = draw(attribute, value -> !value.equals(first));
        return List.of(singleLine(attribute, first), singleLine(attribute, second));
    }

    private Object draw(EAttribute attribute, Predicate<Object> condition) {
        return Stream.generate(() -> values.next(attribute))
                .limit(1_000)
                .filter(condition)
                .findFirst()
                .orElseThrow(() -> new AssertionError(attribute + " has no two values"));
    }

    /** The texts of a list are elements of the file; of these only such without line ends take one line. */
    private static Object singleLine(EAttribute attribute, Object value) {
        boolean listed = attribute.isMany() && value instanceof String;
        return listed ? ((String) value).replaceAll("\\R", " / ") + value.hashCode() : value;
    }

    /** A production in which every reference has two targets to choose from. */
    private static Production richProduction(Random random) {
        RandomProduction productions = new RandomProduction(random);
        Production production = productions.create();
        while (production.getHandoffs().size() < 2
                || production.getCategories().size() < 2
                || production.getPeople().size() < 2
                || production.getReels().size() < 2
                || production.getMixVersions().size() < 2
                || production.getPremixes().size() < 2
                || production.getDeliverables().size() < 2
                || production.getCast().size() < 2
                || production.getRates().size() < 2
                || production.getSignOffs().size() < 2
                || production.getFacilities().size() < 2
                || production.getReels().stream()
                                .mapToInt(reel -> reel.getPictureCuts().size())
                                .sum()
                        < 2
                || production.getFormatDecisions().stream()
                                .mapToInt(decision -> decision.getFormats().size())
                                .sum()
                        < 2) {
            production = productions.create();
        }
        return production;
    }

    private List<EObject> objects(EClass type) {
        List<EObject> found = new ArrayList<>();
        production.eAllContents().forEachRemaining(object -> {
            if (type.isInstance(object)) {
                found.add(object);
            }
        });
        return type.isInstance(production) ? List.of(production, production) : found;
    }

    /** All files of the production, a line each; a change that touches two files shows as two lines. */
    private List<String> lines() throws ProductionStoreException {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : writer.write(production).entrySet()) {
            lines.add("--- " + file.getKey());
            lines.addAll(
                    new String(file.getValue(), StandardCharsets.UTF_8).lines().toList());
        }
        return lines;
    }

    /** What a line diff shows between the first and the last line that differ. */
    private static Change change(List<String> before, List<String> after) {
        int start = 0;
        while (start < Math.min(before.size(), after.size())
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(before.size(), after.size()) - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return new Change(before.size() - start - end, after.size() - start - end);
    }

    @SuppressWarnings("unchecked") // a many-valued feature is a list, whatever its elements
    private static EList<Object> list(EObject object, EStructuralFeature feature) {
        return (EList<Object>) object.eGet(feature);
    }

    private static ResourceSet resources() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", (Resource.Factory)
                StagebookResource::new);
        return resources;
    }

    private record Feature(EObject object, EStructuralFeature feature) {
        String name() {
            return object.eClass().getName() + "." + feature.getName();
        }

        /** Such as false: the value of an attribute nobody set, where the model states none; it is not written. */
        boolean isUnstatedDefault(Object value) {
            return feature.getDefaultValueLiteral() == null && value.equals(feature.getDefaultValue());
        }
    }

    private record Change(int linesRemoved, int linesAdded) {}
}
