package org.stagebook.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stagebook.report.block.CueGrid;
import org.stagebook.report.block.CueGrid.Event;
import org.stagebook.report.block.CueGrid.Mark;
import org.stagebook.report.block.CueGrid.MarkKind;
import org.stagebook.report.grid.GridItem;
import org.stagebook.report.grid.GridPlan;
import org.stagebook.report.pdf.Piece.NewPage;
import org.stagebook.report.pdf.Piece.Placeable;

/** Sets a mix cue sheet: one slab a page. */
final class GridPages {

    static final float TIME_COLUMN = 112;
    static final float LEVEL_BAR = 8;
    static final float INSIDE = 3;
    private static final float WIDEST_LANE = 170;

    private final CueGrid grid;
    private final Setting setting;
    private final float laneWidth;

    GridPages(CueGrid grid, Setting setting) {
        this.grid = grid;
        this.setting = setting;
        float room = setting.width() - TIME_COLUMN;
        laneWidth = Math.min(WIDEST_LANE, room / Math.max(1, grid.lanes().size()));
    }

    List<Piece> pieces() {
        List<GridText> texts = new ArrayList<>();
        List<GridItem> items = new ArrayList<>();
        for (Event event : grid.events()) {
            GridText text = GridText.of(event, laneWidth - LEVEL_BAR - 2 * INSIDE, setting);
            float height = text.heightAbove() + text.heightBelow() + 2 * INSIDE;
            texts.add(text);
            items.add(new GridItem(
                    event.lane(),
                    event.start().frame(),
                    event.stop().frame(),
                    Math.min(height, setting.height() / 2),
                    text.heightBelow()));
        }
        GridHead head = new GridHead(grid, laneWidth, setting);
        float goingOn = setting.body().leading() + 2 * INSIDE;
        GridPlan.Room room = new GridPlan.Room(setting.height() - head.height(), 4, goingOn);
        GridPlan plan = GridPlan.of(items, labels(), room);
        List<Piece> pieces = new ArrayList<>();
        for (GridPlan.Page page : plan.pages()) {
            pieces.add(new NewPage(grid.reel() + " · " + grid.title()));
            pieces.add(Placeable.keeping(head, 0));
            pieces.add(Placeable.of(new GridSlab(grid, texts, page, laneWidth, setting), 0));
        }
        return pieces;
    }

    /** Rows that have something in the column of times: starts, and marks with what they say. */
    private Map<Long, Float> labels() {
        float line = setting.body().leading();
        Map<Long, Float> labels = new TreeMap<>();
        for (Event event : grid.events()) {
            labels.merge(event.start().frame(), line + 3, Math::max);
        }
        for (Mark mark : grid.marks()) {
            if (mark.kind() != MarkKind.CUT) {
                labels.putIfAbsent(mark.frame(), line + 3);
                labels.merge(mark.frame(), markLines(mark, setting).size() * line, Float::sum);
            }
        }
        return labels;
    }

    static List<String> markLines(Mark mark, Setting setting) {
        List<String> lines = setting.lettering().lines(mark.text(), TIME_COLUMN - 8, setting.strong());
        return lines.size() > 3 ? lines.subList(0, 3) : lines;
    }
}
