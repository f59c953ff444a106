package org.stagebook.history.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.jspecify.annotations.Nullable;
import org.stagebook.edit.stored.StoredObject;

/**
 * The three states of a merge. The two sides stand in an order that depends on nothing but what is in them, so that both people come
 * to the same result.
 *
 * @param base what both began with
 * @param first the side that comes first
 * @param second the other
 */
record Inputs(ModelState base, Version first, Version second) {

    static Inputs inOrder(ModelState base, Version one, Version other) {
        return compare(one, other) <= 0 ? new Inputs(base, one, other) : new Inputs(base, other, one);
    }

    private static int compare(Version one, Version other) {
        Set<String> different = new TreeSet<>();
        gather(one.state(), other.state(), different);
        gather(other.state(), one.state(), different);
        for (String id : different) {
            return text(one.state(), id).compareTo(text(other.state(), id));
        }
        return one.side().toString().compareTo(other.side().toString());
    }

    private static void gather(ModelState from, ModelState to, Set<String> different) {
        from.objects().forEach((id, object) -> {
            if (!object.equals(to.objects().get(id))) {
                different.add(id);
            }
        });
    }

    private static String text(ModelState state, String id) {
        return state.find(id).map(object -> object.values().toString()).orElse("");
    }

    /** The state of a side: 0 is the first, 1 the second. */
    ModelState side(int side) {
        return side == 0 ? first.state() : second.state();
    }

    /** Every object of either side. */
    Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>(first.state().objects().keySet());
        ids.addAll(second.state().objects().keySet());
        return ids;
    }

    /** An object as somebody has it: the first side, else the second, else before both. */
    @Nullable
    StoredObject any(String id) {
        for (ModelState state : states()) {
            StoredObject object = state.objects().get(id);
            if (object != null) {
                return object;
            }
        }
        return null;
    }

    private List<ModelState> states() {
        return List.of(first.state(), second.state(), base);
    }

    /** Refuses states of two productions, and an id that two kinds of object have. */
    void check() {
        for (ModelState state : states()) {
            if (!state.rootId().equals(base.rootId())) {
                throw new MergeRefusedException("These are states of two productions, " + base.rootId() + " and "
                        + state.rootId() + ", which have no common history. Nothing was merged.");
            }
        }
        for (String id : ids()) {
            @Nullable EClass type = null;
            for (ModelState state : states()) {
                StoredObject object = state.objects().get(id);
                if (object != null && type != null && !type.equals(object.type())) {
                    throw new MergeRefusedException("The id " + id + " belongs to a " + type.getName()
                            + " on one side and to a " + object.type().getName()
                            + " on the other. Nothing was merged. Give one of them an id that nothing else has.");
                }
                type = object == null ? type : object.type();
            }
        }
    }
}
