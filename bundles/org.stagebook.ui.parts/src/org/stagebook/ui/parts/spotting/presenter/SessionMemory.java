package org.stagebook.ui.parts.spotting.presenter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers as long as it lives. */
public final class SessionMemory implements TableMemory {

    private final Map<String, TableView> last = new HashMap<>();
    private final List<TableView> saved = new ArrayList<>();
    private List<HighlightRule> highlights = List.of();

    @Override
    public Optional<TableView> last(String kind) {
        return Optional.ofNullable(last.get(kind));
    }

    @Override
    public void leave(String kind, TableView view) {
        last.put(kind, view);
    }

    @Override
    public List<TableView> saved() {
        return List.copyOf(saved);
    }

    @Override
    public void save(TableView view) {
        delete(view.name());
        saved.add(view);
    }

    @Override
    public void delete(String name) {
        saved.removeIf(view -> view.name().equals(name));
    }

    @Override
    public List<HighlightRule> highlights() {
        return highlights;
    }

    @Override
    public void highlight(List<HighlightRule> rules) {
        highlights = List.copyOf(rules);
    }
}
