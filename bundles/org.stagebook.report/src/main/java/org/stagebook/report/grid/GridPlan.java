package org.stagebook.report.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The pages of a cue sheet. Time runs down, but not to scale: a frame at which something starts, stops or is marked has one
 * height on all lanes of a page, and there is as much room between two such frames as the texts between them need. So a quiet
 * minute takes a line, and four shots take the room their names need.
 *
 * @param pages in the order of time
 */
public record GridPlan(List<Page> pages) {

    /**
     * One page.
     *
     * @param heights the frames of its rows with their distance from the top, in points
     * @param items what is seen of each sound, by its index
     * @param bottom where the last row ends
     */
    public record Page(NavigableMap<Long, Float> heights, Map<Integer, Span> items, float bottom) {
        /** Where a frame between two rows stands. */
        public float heightOf(long frame) {
            Map.Entry<Long, Float> before = heights.floorEntry(frame);
            Map.Entry<Long, Float> after = heights.ceilingEntry(frame);
            if (before == null || after == null) {
                return before == null ? 0 : bottom;
            }
            long frames = after.getKey() - before.getKey();
            float share = frames == 0 ? 0 : (float) (frame - before.getKey()) / frames;
            return before.getValue() + share * (after.getValue() - before.getValue());
        }
    }

    /** What is seen of a sound on a page, and whether it goes on from the page before or to the page after. */
    public record Span(float top, float bottom, boolean fromBefore, boolean goesOn) {}

    /**
     * What the rows are made for.
     *
     * @param pageHeight room for rows on a page
     * @param least least distance of two rows
     * @param goingOn room the name of a sound needs that goes on from the page before
     */
    public record Room(float pageHeight, float least, float goingOn) {}

    /** Keeps its own copy. */
    public GridPlan {
        pages = List.copyOf(pages);
    }

    /**
     * Plans the pages.
     *
     * @param items the sounds; the text of none may need more than a page
     * @param labels frames that have a label beside them, with the room it needs
     */
    public static GridPlan of(List<GridItem> items, Map<Long, Float> labels, Room room) {
        NavigableMap<Long, Float> rows = new TreeMap<>(labels);
        items.forEach(item -> {
            rows.merge(item.startFrame(), room.least(), Math::max);
            rows.merge(item.stopFrame(), room.least(), Math::max);
        });
        List<Page> pages = new ArrayList<>();
        NavigableMap<Long, Float> left = rows;
        while (!left.isEmpty()) {
            Page page = new PageMaker(items, left, room).make();
            pages.add(page);
            left = left.tailMap(page.heights().lastKey(), false);
        }
        while (pages.size() > 1 && pages.getLast().items().isEmpty()) {
            pages.removeLast(); // marks after the last sound are not worth a sheet
        }
        return new GridPlan(pages);
    }
}
