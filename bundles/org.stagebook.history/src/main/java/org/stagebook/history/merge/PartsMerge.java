package org.stagebook.history.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EReference;
import org.stagebook.edit.stored.StoredFragment;
import org.stagebook.edit.stored.StoredObject;

/** The lists of parts in their merged order, and what is put where only one object can be. */
final class PartsMerge {
    private final Inputs inputs;
    private final Draft draft;
    private final List<Clash> clashes;
    private final Map<String, Map<EReference, List<String>>> parts;
    private final List<Contested> contested = new ArrayList<>();

    private record Contested(String parent, EReference feature, List<String> ids) {}

    PartsMerge(Inputs inputs, Draft draft, List<Clash> clashes) {
        this.inputs = inputs;
        this.draft = draft;
        this.clashes = clashes;
        this.parts = draft.parts();
    }

    void merge() {
        for (String id : List.copyOf(draft.ids())) {
            Optional.ofNullable(draft.find(id)).ifPresent(this::merge);
        }
        contested.forEach(this::setAside);
        contested.forEach(slot -> slot.ids().forEach(draft::remove));
    }

    private void merge(StoredObject object) {
        Map<EReference, List<String>> own = parts.getOrDefault(object.id(), Map.of());
        for (EReference feature : object.type().getEAllContainments()) {
            List<String> members = own.getOrDefault(feature, List.of());
            if (feature.isMany()) {
                draft.set(object.id(), feature, ordered(object.id(), feature, members));
            } else if (members.size() > 1) {
                draft.set(object.id(), feature, List.of());
                contested.add(new Contested(object.id(), feature, members));
            } else {
                draft.set(object.id(), feature, members);
            }
        }
    }

    private List<String> ordered(String id, EReference feature, List<String> members) {
        List<String> first = inputs.side(0).value(id, feature);
        List<String> second = inputs.side(1).value(id, feature);
        if (first.equals(second) && first.size() == members.size() && new HashSet<>(members).containsAll(first)) {
            return first;
        }
        List<String> base = inputs.base().value(id, feature);
        OrderedUnion union = OrderedUnion.of(base, first, second, new HashSet<>(members));
        if (union.conflict()) {
            clashes.add(new Clash.OfOrder(id, feature, base, List.of(first, second)));
        }
        return union.order();
    }

    /** The claims in the order of the sides; what neither side has there was moved and comes last. */
    private void setAside(Contested slot) {
        List<String> ids = new ArrayList<>(slot.ids());
        ids.sort(Comparator.comparingInt((String id) -> claim(slot, id)).thenComparing(id -> id));
        List<String> fragments =
                ids.stream().map(id -> StoredFragment.text(id, draft::find)).toList();
        clashes.add(new Clash.OfSlot(slot.parent(), slot.feature(), ids, fragments));
    }

    private int claim(Contested slot, String id) {
        for (int side = 0; side < 2; side++) {
            if (inputs.side(side).value(slot.parent(), slot.feature()).contains(id)) {
                return side;
            }
        }
        return 2;
    }
}
