package org.stagebook.history.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.stagebook.edit.stored.StoredList;
import org.stagebook.edit.stored.StoredObject;
import org.stagebook.history.words.FeatureWords;
import org.stagebook.history.words.ObjectWords;
import org.stagebook.history.words.ValueWords;
import org.stagebook.model.ConflictKind;
import org.stagebook.model.StagebookPackage.Literals;

/** Puts conflicts into the words of the people who have to settle them. */
final class ClashWords {
    private final Inputs inputs;
    private final ModelState merged;
    private final ValueWords before;
    private final List<ValueWords> sides;

    ClashWords(Inputs inputs, ModelState merged) {
        this.inputs = inputs;
        this.merged = merged;
        this.before = ValueWords.of(inputs.base());
        this.sides = List.of(ValueWords.of(inputs.side(0)), ValueWords.of(inputs.side(1)));
    }

    /** The conflicts, in the order of their ids. */
    List<Conflict> conflicts(List<Clash> clashes) {
        return clashes.stream()
                .map(this::conflict)
                .sorted(Comparator.comparing(Conflict::id))
                .toList();
    }

    private Conflict conflict(Clash clash) {
        return switch (clash) {
            case Clash.OfValue it ->
                made(
                        ConflictKind.VALUE,
                        it,
                        it.feature(),
                        text(it.feature(), it.before()),
                        List.of(
                                took(
                                        0,
                                        text(0, it.feature(), it.values()),
                                        stored(it.feature(), it.values().getFirst())),
                                took(
                                        1,
                                        text(1, it.feature(), it.values()),
                                        stored(it.feature(), it.values().getLast()))));
            case Clash.OfOrder it ->
                made(
                        ConflictKind.ORDER,
                        it,
                        it.feature(),
                        text(it.feature(), it.before()),
                        List.of(
                                took(
                                        0,
                                        text(0, it.feature(), it.values()),
                                        list(it.values().getFirst())),
                                took(
                                        1,
                                        text(1, it.feature(), it.values()),
                                        list(it.values().getLast()))));
            case Clash.OfPlace it -> place(it);
            case Clash.OfSlot it -> slot(it);
            case Clash.OfRemoval it -> removal(it);
        };
    }

    private Conflict place(Clash.OfPlace it) {
        List<Conflict.Took> both = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            Place place = it.places().get(side);
            String text = "moved it to " + sides.get(side).objects().within(place.parent());
            both.add(took(
                    side,
                    text,
                    list(List.of(
                            place.parent(),
                            place.feature().getName(),
                            it.predecessors().get(side)))));
        }
        String was = inputs.base()
                .place(it.object())
                .map(place -> "in " + before.objects().within(place.parent()))
                .orElse("");
        return made(ConflictKind.PLACE, it, null, was, both);
    }

    private Conflict slot(Clash.OfSlot it) {
        List<Conflict.Took> all = new ArrayList<>();
        for (int i = 0; i < it.ids().size(); i++) {
            int side = inputs.side(0).has(it.ids().get(i))
                            && (i == 0 || !inputs.side(1).has(it.ids().get(i)))
                    ? 0
                    : 1;
            all.add(took(
                    side,
                    whole(side, it.ids().get(i)),
                    Optional.of(it.fragments().get(i))));
        }
        String was = text(it.feature(), inputs.base().value(it.object(), it.feature()));
        return made(ConflictKind.DOUBLE, it, it.feature(), was, all);
    }

    /** An object with all that is set, on one line. */
    private String whole(int side, String id) {
        StoredObject object = inputs.side(side).get(id);
        return object.type().getEAllAttributes().stream()
                .filter(attribute -> !attribute.equals(Literals.IDENTIFIED__ID))
                .filter(attribute -> !object.value(attribute).isEmpty())
                .map(attribute ->
                        FeatureWords.label(attribute) + " " + sides.get(side).text(attribute, object.value(attribute)))
                .collect(Collectors.joining(", ", FeatureWords.kind(object.type()) + ": ", ""));
    }

    private Conflict removal(Clash.OfRemoval it) {
        String did = new TouchWords(inputs, 1 - it.remover()).text(it.object(), it.touches());
        List<Conflict.Took> both = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            boolean removed = side == it.remover();
            both.add(new Conflict.Took(side(side), removed ? "removed it" : did, Optional.empty(), removed));
        }
        return made(ConflictKind.REMOVED, it, null, "", both);
    }

    private Conflict made(
            ConflictKind kind,
            Clash clash,
            @Nullable EStructuralFeature feature,
            String was,
            List<Conflict.Took> took) {
        String name = feature == null ? "" : feature.getName();
        String of = feature == null
                ? ""
                : ": " + (kind == ConflictKind.ORDER ? "order of " : "") + FeatureWords.label(feature);
        return new Conflict(
                id(kind, clash.object(), name, took),
                home(clash.object()),
                kind,
                clash.object(),
                name,
                words(clash.object()).name(clash.object()) + of,
                was,
                took);
    }

    private static String id(ConflictKind kind, String object, String feature, List<Conflict.Took> took) {
        String key = took.stream()
                .map(side -> side.text() + '\u0000' + side.value() + '\u0000' + side.removed())
                .collect(Collectors.joining("\u0001", kind + "\u0000" + object + '\u0000' + feature + '\u0001', ""));
        return "_" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private ObjectWords words(String id) {
        return merged.has(id)
                ? new ObjectWords(merged)
                : sides.get(inputs.side(0).has(id) ? 0 : 1).objects();
    }

    /** The production, reel or package whose file an object lies in; of one that was set aside, that of where it would be. */
    private String home(String id) {
        ModelState state = merged.has(id) ? merged : inputs.side(inputs.side(0).has(id) ? 0 : 1);
        EClass type = state.get(id).type();
        boolean mergeable = Literals.MERGEABLE.isSuperTypeOf(type);
        if (mergeable && merged.has(id)) {
            return id;
        }
        return state.place(id).map(place -> home(place.parent())).orElse(merged.rootId());
    }

    private Conflict.Took took(int side, String text, Optional<String> value) {
        return new Conflict.Took(side(side), text, value, false);
    }

    private Side side(int side) {
        return side == 0 ? inputs.first().side() : inputs.second().side();
    }

    private String text(EStructuralFeature feature, List<String> value) {
        return before.text(feature, value);
    }

    private String text(int side, EStructuralFeature feature, List<List<String>> values) {
        return sides.get(side).text(feature, values.get(side));
    }

    private static Optional<String> stored(EStructuralFeature feature, List<String> value) {
        return feature.isMany() ? list(value) : value.stream().findFirst();
    }

    private static Optional<String> list(List<String> value) {
        return Optional.of(StoredList.text(value));
    }

    /** What the other side did to something that was removed. */
    private record TouchWords(Inputs inputs, int side) {
        String text(String removed, Set<Survival.Touch> touches) {
            return touches.stream()
                    .map(touch -> text(removed, touch))
                    .distinct()
                    .limit(8)
                    .collect(Collectors.joining("; "));
        }

        private String text(String removed, Survival.Touch touch) {
            ObjectWords words = new ObjectWords(inputs.side(side));
            EStructuralFeature feature = touch.feature();
            boolean itself = touch.object().equals(removed);
            String what = itself ? "it" : words.within(touch.object());
            if (feature == null) {
                String where = inputs.side(side)
                        .place(touch.object())
                        .map(place -> words.within(place.parent()))
                        .orElse("");
                boolean isNew = !inputs.base().has(touch.object());
                return (isNew ? "added " : "moved ") + what + (isNew ? "" : " to " + where);
            }
            return "changed the " + FeatureWords.label(feature) + (itself ? "" : " of " + what);
        }
    }
}
