package org.stagebook.ui.graph.timeline.state;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which cues are selected, by id, so that cues out of sight stay selected although they have no edit part.
 *
 * <p>The cue selected last leads: keys start from it.
 */
public final class CueSelection {

    private final LinkedHashSet<String> ids = new LinkedHashSet<>();
    private final Consumer<Set<String>> onChange;

    /**
     * Starts empty.
     *
     * @param onChange told which cues became selected or stopped being so
     */
    CueSelection(Consumer<Set<String>> onChange) {
        this.onChange = onChange;
    }

    /** In the order in which they were selected. */
    public List<String> ids() {
        return List.copyOf(ids);
    }

    public boolean contains(String id) {
        return ids.contains(id);
    }

    public boolean isEmpty() {
        return ids.isEmpty();
    }

    public int size() {
        return ids.size();
    }

    /** The cue selected last. */
    public Optional<String> lead() {
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.getLast());
    }

    /** Selects these and nothing else; the last of them leads. */
    public void set(Collection<String> newIds) {
        Set<String> changed = new LinkedHashSet<>(ids);
        newIds.forEach(id -> {
            if (!changed.remove(id)) {
                changed.add(id);
            }
        });
        boolean sameLead = lead().equals(newIds.stream().reduce((first, second) -> second));
        if (changed.isEmpty() && sameLead) {
            return;
        }
        ids.clear();
        ids.addAll(newIds);
        onChange.accept(changed);
    }

    /** Selects a cue that is not selected, or stops it being selected. */
    public void toggle(String id) {
        if (!ids.remove(id)) {
            ids.addLast(id);
        }
        onChange.accept(Set.of(id));
    }

    public void clear() {
        set(List.of());
    }
}
