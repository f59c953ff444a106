package org.stagebook.ui.parts.spotting.presenter;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.stagebook.model.ConformState;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;

/** The cues in view, filtered and in order, and how many there are of each kind. */
public final class CueRows {

    private final SpottingScope scope;
    private final CueText text;
    private CueFilter filter = CueFilter.ALL;
    private CueOrder order = CueOrder.BY_TIME;
    private List<Cue> all = List.of();
    private List<Cue> visible = List.of();
    private Grouping grouping = Grouping.NONE;
    private final Set<String> folded = new HashSet<>();
    private List<RowLine> lines = List.of();

    public CueRows(SpottingScope scope, CueText text) {
        this.scope = scope;
        this.text = text;
        refresh();
    }

    /** The cues in view, in their order; those of folded groups too. */
    public List<Cue> visible() {
        return visible;
    }

    /** The rows: the cues, under the heads of their groups if they are gathered. */
    public List<RowLine> lines() {
        return lines;
    }

    /** The cue of a row, if it is that of one. */
    public Optional<Cue> cueAt(int row) {
        return row >= 0 && row < lines.size() ? lines.get(row).asCue() : Optional.empty();
    }

    public Grouping grouping() {
        return grouping;
    }

    /** Gathers the cues under heads; every group is open at first. */
    public void group(Grouping newGrouping) {
        grouping = newGrouping;
        folded.clear();
        refresh();
    }

    /** Folds or opens the group whose head is in the row. */
    public void toggle(int row) {
        if (lines.get(row) instanceof RowLine.Head head) {
            if (!folded.remove(head.name())) {
                folded.add(head.name());
            }
            lines = GroupedLines.of(visible, grouping, folded);
        }
    }

    public CueFilter filter() {
        return filter;
    }

    public CueOrder order() {
        return order;
    }

    /** Takes filter, groups and order of a view. */
    public void show(TableView view) {
        filter = view.filter();
        order = view.order();
        group(view.grouping());
    }

    public void show(CueFilter newFilter) {
        filter = newFilter;
        refresh();
    }

    public void sort(CueOrder newOrder) {
        order = newOrder;
        refresh();
    }

    /** Takes over what has changed in the production. */
    public void refresh() {
        arrange(sorted(filtered()));
    }

    /**
     * Takes over changes but leaves the cues where they are, as long as they are there: a row must not run away from
     * under the person who has just typed into it.
     */
    public void refreshInPlace() {
        List<Cue> now = filtered();
        if (now.size() != visible.size() || !new HashSet<>(visible).containsAll(now)) {
            arrange(sorted(now));
        } else if (grouping != Grouping.NONE) {
            lines = GroupedLines.of(visible, grouping, folded); // what was typed may belong to another group now
        }
    }

    private void arrange(List<Cue> cues) {
        visible = cues;
        lines = GroupedLines.of(cues, grouping, folded);
    }

    private List<Cue> filtered() {
        all = scope.cues().toList();
        return filter.isOpen() ? all : all.stream().filter(filter::matches).toList();
    }

    private List<Cue> sorted(List<Cue> cues) {
        return order.sort(cues, text);
    }

    /** The rows of these cues that are in view. */
    public IntStream rowsOf(Collection<? extends Object> cues) {
        Set<Object> wanted = new HashSet<>(cues);
        return IntStream.range(0, lines.size())
                .filter(row -> lines.get(row) instanceof RowLine.OfCue(Cue cue) && wanted.contains(cue));
    }

    public boolean hasCues() {
        return !all.isEmpty();
    }

    /** What the cues can be filtered by now. */
    public FilterChoices choices() {
        return FilterChoices.of(scope.production(), all, filter);
    }

    /** How many there are and how many are seen, for the line under the grid. */
    public String summary() {
        String total = all.size() == 1 ? "1 cue" : all.size() + " cues";
        String shown = visible.size() == all.size() ? total : visible.size() + " of " + total;
        return shown
                + counted(cue -> cue.getStatus() == CueStatus.REMOVED, "removed")
                + counted(cue -> cue.getConformState() == ConformState.CUT, "cut with their picture")
                + counted(cue -> cue.getConformState() == ConformState.CHECK, "to check");
    }

    private String counted(Predicate<Cue> test, String words) {
        long count = all.stream().filter(test).count();
        return count == 0 ? "" : ", " + count + " " + words;
    }
}
