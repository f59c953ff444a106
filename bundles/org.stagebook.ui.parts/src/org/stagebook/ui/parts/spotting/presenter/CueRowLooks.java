package org.stagebook.ui.parts.spotting.presenter;

import java.util.Optional;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GroupHead;
import org.stagebook.ui.parts.grid.presenter.RowLooks;

/** The heads of the groups cues are gathered in, and the colours of those that shall stand out. */
record CueRowLooks(SpottingTable table) implements RowLooks {

    @Override
    public Optional<GroupHead> head(int row) {
        if (!(table.rows().lines().get(row) instanceof RowLine.Head head)) {
            return Optional.empty();
        }
        GridCell name = GridCell.of(head.name());
        String count = head.count() == 1 ? "1 cue" : head.count() + " cues";
        return Optional.of(new GroupHead(head.chip().map(name::with).orElse(name), count, head.folded()));
    }

    @Override
    public Optional<String> tint(int row) {
        return table.rows().cueAt(row).flatMap(table.highlights()::of).map(HighlightRule::hex);
    }
}
