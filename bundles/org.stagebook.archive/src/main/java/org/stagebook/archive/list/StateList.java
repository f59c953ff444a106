package org.stagebook.archive.list;

import java.util.List;
import java.util.Map;
import org.stagebook.archive.list.ListTable.Rows;
import org.stagebook.history.repository.Kept;

/**
 * The states of a production that git keeps.
 *
 * @param states newest first
 * @param names of branches and tags on each, by its commit
 */
public record StateList(List<Kept> states, Map<String, List<String>> names) {

    /** Keeps its own copies. */
    public StateList {
        states = List.copyOf(states);
        names = Map.copyOf(names);
    }

    /** The table, empty where nothing was ever kept. */
    public ListTable table() {
        Rows rows = new Rows(
                "Commit", "Parents", "At", "By", "E-mail", "Title", "Details", "Kept for", "Branches and tags");
        for (Kept state : states) {
            rows.add(
                    state.commit(),
                    state.parents(),
                    state.at(),
                    state.by().name(),
                    state.by().email(),
                    state.title(),
                    String.join("\n", state.details()),
                    state.occasion().map(occasion -> occasion.label()),
                    names.getOrDefault(state.commit(), List.of()));
        }
        return rows.table(
                "history/states.csv", "Kept states", "Every state of the production that was kept, newest first.");
    }
}
