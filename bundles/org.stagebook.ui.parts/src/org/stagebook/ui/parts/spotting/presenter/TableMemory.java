package org.stagebook.ui.parts.spotting.presenter;

import java.util.List;
import java.util.Optional;

/** What stays of a table from one day to the next, for the person and not for the production. */
public interface TableMemory {

    /** How the table of that kind was left. */
    Optional<TableView> last(String kind);

    void leave(String kind, TableView view);

    /** The views somebody has given names, in the order they were saved. */
    List<TableView> saved();

    /** Saves a view under its name; one of the same name is replaced. */
    void save(TableView view);

    void delete(String name);

    List<HighlightRule> highlights();

    void highlight(List<HighlightRule> rules);
}
