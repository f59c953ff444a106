package org.stagebook.history.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Joins what two people made of one production, object by object. Edits of different objects or of different fields, additions,
 * moves and removals go together without questions; what does not is a {@link Conflict}, and the production keeps what was before.
 *
 * <p>Whoever merges, and in whatever order the sides are given, the result is the same.
 */
public final class ThreeWayMerge {
    private final Inputs inputs;
    private final Draft draft = new Draft();
    private final List<Clash> clashes = new ArrayList<>();

    private ThreeWayMerge(Inputs inputs) {
        this.inputs = inputs;
    }

    /** Merges two states of which nothing else is known. */
    public static Merged merge(ModelState base, ModelState one, ModelState other) {
        return merge(base, Version.of(one), Version.of(other));
    }

    /**
     * Merges two states.
     *
     * @param base what both began with
     * @throws MergeRefusedException if they are of two productions, or one id stands for two kinds of object
     */
    public static Merged merge(ModelState base, Version one, Version other) {
        Inputs inputs = Inputs.inOrder(base, one, other);
        inputs.check();
        if (one.state().equals(other.state()) || other.state().equals(base)) {
            return new Merged(one.state(), List.of());
        }
        if (one.state().equals(base)) {
            return new Merged(other.state(), List.of());
        }
        return new ThreeWayMerge(inputs).run();
    }

    private Merged run() {
        Set<String> gone = new HashSet<>();
        look(0, gone);
        look(1, gone);
        FieldMerge fields = new FieldMerge(inputs, clashes);
        for (String id : inputs.ids()) {
            boolean both = inputs.side(0).has(id) && inputs.side(1).has(id);
            if (both) {
                draft.put(fields.merge(id));
            } else if (!gone.contains(id)) {
                draft.put(Objects.requireNonNull(inputs.any(id)));
            }
        }
        new PlaceMerge(inputs, draft, clashes).merge();
        new PartsMerge(inputs, draft, clashes).merge();
        clashes.removeIf(clash -> clash instanceof Clash.OfRemoval && !draft.has(clash.object()));
        draft.clearLooseEnds();
        ModelState state = draft.state(inputs.base().rootId());
        List<Conflict> conflicts = new ClashWords(inputs, state).conflicts(clashes);
        new ConflictObjects(draft).add(conflicts);
        return new Merged(inDocumentOrder(), conflicts);
    }

    private void look(int remover, Set<String> gone) {
        Survival survival = new Survival(inputs.base(), inputs.side(remover), inputs.side(1 - remover));
        survival.conflicts().forEach((id, touches) -> clashes.add(new Clash.OfRemoval(id, remover, touches)));
        gone.addAll(survival.gone());
    }

    private ModelState inDocumentOrder() {
        ModelState state = draft.state(inputs.base().rootId());
        return new ModelState(
                state.rootId(),
                state.subtree(state.rootId()).stream().map(state::get).toList());
    }
}
