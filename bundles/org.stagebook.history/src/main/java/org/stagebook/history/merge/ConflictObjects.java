package org.stagebook.history.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.edit.stored.StoredObject;
import org.stagebook.model.StagebookPackage.Literals;

/** Puts conflicts into the state itself, each into the file its object lies in, so that they are saved and shared until settled. */
final class ConflictObjects {
    private final Draft draft;

    ConflictObjects(Draft draft) {
        this.draft = draft;
    }

    /** Adds those that are not open already. */
    void add(List<Conflict> conflicts) {
        for (Conflict conflict : conflicts) {
            StoredObject home = draft.find(conflict.home());
            if (home != null && !draft.has(conflict.id())) {
                List<String> ids = new ArrayList<>(home.value(Literals.MERGEABLE__CONFLICTS));
                ids.add(conflict.id());
                draft.set(home.id(), Literals.MERGEABLE__CONFLICTS, ids);
                add(conflict);
            }
        }
    }

    private void add(Conflict conflict) {
        List<String> sides = new ArrayList<>();
        for (Conflict.Took took : conflict.sides()) {
            String id = conflict.id() + "-" + (sides.size() + 1);
            sides.add(id);
            draft.put(side(id, took));
            draft.place(id, new Place(conflict.id(), Literals.MERGE_CONFLICT__SIDES));
        }
        StoredObject object = StoredObject.empty(conflict.id(), Literals.MERGE_CONFLICT);
        object = with(object, Literals.MERGE_CONFLICT__OBJECT, conflict.object());
        object = with(object, Literals.MERGE_CONFLICT__FEATURE, conflict.feature());
        object = with(object, Literals.MERGE_CONFLICT__SUBJECT, conflict.subject());
        object = with(object, Literals.MERGE_CONFLICT__BEFORE, conflict.before());
        object = with(object, Literals.MERGE_CONFLICT__KIND, kind(conflict));
        draft.put(object.with(Literals.MERGE_CONFLICT__SIDES, sides));
        draft.place(conflict.id(), new Place(conflict.home(), Literals.MERGEABLE__CONFLICTS));
    }

    private static StoredObject side(String id, Conflict.Took took) {
        StoredObject side = StoredObject.empty(id, Literals.CONFLICT_SIDE);
        side = with(side, Literals.CONFLICT_SIDE__BY, took.side().by());
        side = with(side, Literals.CONFLICT_SIDE__TEXT, took.text());
        side = with(side, Literals.CONFLICT_SIDE__REMOVED, took.removed() ? "true" : "");
        String at = took.side().at().map(Objects::toString).orElse("");
        side = with(side, Literals.CONFLICT_SIDE__AT, at);
        return side.with(
                Literals.CONFLICT_SIDE__VALUE, took.value().map(List::of).orElse(List.of()));
    }

    /** The default of an enumeration is not stored, as in the files. */
    private static String kind(Conflict conflict) {
        boolean usual = conflict.kind().equals(Literals.MERGE_CONFLICT__KIND.getDefaultValue());
        return usual ? "" : conflict.kind().getLiteral();
    }

    private static StoredObject with(StoredObject object, EStructuralFeature feature, String text) {
        return text.isEmpty() ? object : object.with(feature, List.of(text));
    }
}
