package org.stagebook.history.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.stagebook.edit.stored.StoredFeatures;
import org.stagebook.edit.stored.StoredObject;
import org.stagebook.model.StagebookPackage.Literals;

/** The attributes and references of one object that both sides have. What holds parts is none of them. */
final class FieldMerge {
    private final Inputs inputs;
    private final List<Clash> clashes;

    FieldMerge(Inputs inputs, List<Clash> clashes) {
        this.inputs = inputs;
        this.clashes = clashes;
    }

    /** The object with the edits of both; its parts are those of the first side until they are joined. */
    StoredObject merge(String id) {
        @Nullable StoredObject before = inputs.base().objects().get(id);
        StoredObject first = inputs.side(0).get(id);
        StoredObject second = inputs.side(1).get(id);
        if (first.equals(second)) {
            return first;
        }
        List<List<String>> values = new ArrayList<>(first.values());
        for (EStructuralFeature feature : StoredFeatures.of(first.type())) {
            if (!StoredFeatures.holdsParts(feature) && !first.value(feature).equals(second.value(feature))) {
                List<String> base = before == null ? List.of() : before.value(feature);
                values.set(first.type().getFeatureID(feature), merge(id, feature, base));
            }
        }
        return new StoredObject(id, first.type(), values);
    }

    private List<String> merge(String id, EStructuralFeature feature, List<String> base) {
        List<String> first = inputs.side(0).value(id, feature);
        List<String> second = inputs.side(1).value(id, feature);
        return feature.isMany()
                ? many(id, feature, base, first, second)
                : single(id, feature, base, meant(0, feature, base, first), meant(1, feature, base, second));
    }

    private List<String> single(
            String id, EStructuralFeature feature, List<String> base, List<String> first, List<String> second) {
        if (first.equals(second) || second.equals(base)) {
            return first;
        }
        if (!first.equals(base) && feature.equals(Literals.JUDGEMENT__STALE_REASON)) {
            return both(first, second);
        }
        if (!first.equals(base)) {
            clashes.add(new Clash.OfValue(id, feature, base, List.of(first, second)));
            return base;
        }
        return second;
    }

    /** Two reasons why something does not hold any more are no question: it does not, for both. */
    private static List<String> both(List<String> first, List<String> second) {
        return List.of(Stream.concat(first.stream(), second.stream())
                .filter(reason -> !reason.isBlank())
                .sorted()
                .collect(Collectors.joining(" ")));
    }

    /** A reference that was only cleared because its target was removed was not edited. */
    private List<String> meant(int side, EStructuralFeature feature, List<String> base, List<String> now) {
        boolean cleared = StoredFeatures.refers(feature) && now.isEmpty() && !base.isEmpty();
        return cleared && !inputs.side(side).has(base.getFirst()) ? base : now;
    }

    private List<String> many(
            String id, EStructuralFeature feature, List<String> base, List<String> first, List<String> second) {
        List<String> before = numbered(base);
        List<List<String>> sides = List.of(numbered(first), numbered(second));
        Set<String> members = new LinkedHashSet<>();
        for (String element : all(before, sides)) {
            boolean was = before.contains(element);
            boolean inFirst = holds(0, feature, was, element, sides.get(0));
            boolean inSecond = holds(1, feature, was, element, sides.get(1));
            if (was ? inFirst && inSecond : inFirst || inSecond) {
                members.add(element);
            }
        }
        OrderedUnion union = OrderedUnion.of(before, sides.get(0), sides.get(1), members);
        if (union.conflict()) {
            clashes.add(new Clash.OfOrder(id, feature, base, List.of(first, second)));
        }
        return union.order().stream().map(FieldMerge::plain).toList();
    }

    private boolean holds(int side, EStructuralFeature feature, boolean was, String element, List<String> now) {
        boolean removedWithTarget =
                was && StoredFeatures.refers(feature) && !inputs.side(side).has(plain(element));
        return removedWithTarget || now.contains(element);
    }

    private static Set<String> all(List<String> base, List<List<String>> sides) {
        Set<String> all = new LinkedHashSet<>(base);
        sides.forEach(all::addAll);
        return all;
    }

    /** Equal elements are told apart by their count, so that a list with repetitions is a set as well. */
    private static List<String> numbered(List<String> values) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> numbered = new ArrayList<>(values.size());
        for (String value : values) {
            numbered.add(value + "\u0000" + Objects.requireNonNull(counts.merge(value, 1, Integer::sum)));
        }
        return numbered;
    }

    private static String plain(String numbered) {
        return numbered.substring(0, numbered.lastIndexOf('\u0000'));
    }
}
