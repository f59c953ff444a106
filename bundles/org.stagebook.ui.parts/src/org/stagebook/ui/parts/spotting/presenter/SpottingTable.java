package org.stagebook.ui.parts.spotting.presenter;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stagebook.model.Cue;
import org.stagebook.spotting.numbering.CueNumbers;

/** The cues as a table: which rows, which columns, what stands out. */
public final class SpottingTable {

    private final SpottingScope scope;
    private final CueText text;
    private final CueRows rows;
    private TableView view;
    private Highlights highlights;
    private Map<String, List<Cue>> duplicates = Map.of();
    private Set<Cue> doubled = Set.of();

    public SpottingTable(SpottingScope scope, CueText text) {
        this.scope = scope;
        this.text = text;
        this.rows = new CueRows(scope, text);
        this.view = TableView.of(TableView.SPOTTING, scope.usualColumns().stream());
        this.highlights = new Highlights(List.of(), text);
        countNumbers();
    }

    public SpottingScope scope() {
        return scope;
    }

    public CueText text() {
        return text;
    }

    public CueRows rows() {
        return rows;
    }

    /** How the table is looked at now, as it was left by hand. */
    public TableView view() {
        return view.grouped(rows.grouping()).sorted(rows.order()).filtered(rows.filter());
    }

    public List<CueColumn> columns() {
        return view.columns().stream().map(TableView.Shown::column).toList();
    }

    public Highlights highlights() {
        return highlights;
    }

    public void highlight(List<HighlightRule> rules) {
        highlights = new Highlights(rules, text);
    }

    /** Takes another view whole. */
    public void show(TableView newView) {
        view = newView;
        rows.show(newView);
    }

    /** Takes other columns and leaves the rows as they are. */
    public void showColumns(TableView newView) {
        view = newView;
    }

    /** The cues whose numbers others have too, by number; in the whole production. */
    public Map<String, List<Cue>> duplicates() {
        return duplicates;
    }

    public boolean isDuplicate(Cue cue) {
        return doubled.contains(cue);
    }

    /** Looks again which numbers are given twice. */
    public void countNumbers() {
        duplicates = CueNumbers.of(scope.production()).duplicates();
        Set<Cue> found = new HashSet<>();
        duplicates.values().forEach(found::addAll);
        doubled = found;
    }
}
