package org.stagebook.ui.parts.spotting.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stagebook.spotting.adr.AdrList;

/** The views of one table: those everybody has, those somebody saved, and how it was left. */
public final class TableViews {

    private final SpottingTable table;
    private final TableMemory memory;
    private final String kind;

    public TableViews(SpottingTable table, TableMemory memory) {
        this.table = table;
        this.memory = memory;
        this.kind = table.scope().reel().isPresent() ? "reel" : "production";
        table.highlight(memory.highlights());
    }

    /** The view the table was left in; what was filtered then is not, so that no cue seems to be lost. */
    public TableView first() {
        return memory.last(kind).map(view -> view.filtered(CueFilter.ALL)).orElseGet(table::view);
    }

    /** The views everybody has. */
    public List<TableView> builtIn() {
        Set<String> adr = table.scope().production().getCategories().stream()
                .filter(AdrList::isAdr)
                .map(CueText::code)
                .collect(Collectors.toSet());
        return TableView.builtIn(table.scope().reel().isEmpty(), adr);
    }

    public List<TableView> saved() {
        return memory.saved();
    }

    /** Remembers how the table looks now. */
    public void leave() {
        memory.leave(kind, table.view());
    }

    public void save(String name) {
        memory.save(table.view().named(name.strip().replace('\t', ' ')));
    }

    public void delete(String name) {
        memory.delete(name);
    }

    public List<HighlightRule> highlights() {
        return memory.highlights();
    }

    public void highlight(List<HighlightRule> rules) {
        List<HighlightRule> kept = new ArrayList<>(rules);
        memory.highlight(kept);
        table.highlight(kept);
    }
}
