package org.stagebook.history.merge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which parent every object belongs to. */
final class PlaceMerge {
    private final Inputs inputs;
    private final Draft draft;
    private final List<Clash> clashes;
    /** Objects that both moved elsewhere, with the place to go to if there is no going back. */
    private final Map<String, Place> undecided = new LinkedHashMap<>();

    PlaceMerge(Inputs inputs, Draft draft, List<Clash> clashes) {
        this.inputs = inputs;
        this.draft = draft;
        this.clashes = clashes;
    }

    void merge() {
        for (String id : draft.ids()) {
            if (!id.equals(inputs.base().rootId())) {
                draft.place(id, place(id));
            }
        }
        avoidTakenSlots();
    }

    private Place place(String id) {
        Place before = inputs.base().placeOrNull(id);
        @Nullable Place first = inputs.side(0).placeOrNull(id);
        @Nullable Place second = inputs.side(1).placeOrNull(id);
        if (second == null || first == null) {
            return Objects.requireNonNull(first == null ? second : first);
        }
        if (first.equals(second) || second.equals(before)) {
            return first;
        }
        if (first.equals(before)) {
            return second;
        }
        List<Place> places = List.of(first, second);
        clashes.add(new Clash.OfPlace(id, places, List.of(predecessor(0, id, first), predecessor(1, id, second))));
        undecided.put(id, first);
        return before != null && draft.has(before.parent()) ? before : first;
    }

    private String predecessor(int side, String id, Place place) {
        List<String> parts = inputs.side(side).value(place.parent(), place.feature());
        int index = parts.indexOf(id);
        return index > 0 ? parts.get(index - 1) : "";
    }

    /** Where something else has come to be the only part, what was there before both moved it does not go back. */
    private void avoidTakenSlots() {
        Map<Place, Integer> claims = new HashMap<>();
        draft.ids().forEach(id -> slot(id).ifPresent(slot -> claims.merge(slot, 1, Integer::sum)));
        undecided.forEach((id, elsewhere) -> {
            if (slot(id).map(claims::get).orElse(0) > 1) {
                draft.place(id, elsewhere);
            }
        });
    }

    private Optional<Place> slot(String id) {
        return Optional.ofNullable(draft.place(id))
                .filter(place -> !place.feature().isMany());
    }
}
