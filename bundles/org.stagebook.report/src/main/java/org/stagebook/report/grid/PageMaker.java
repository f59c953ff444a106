package org.stagebook.report.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.stagebook.report.grid.GridPlan.Page;
import org.stagebook.report.grid.GridPlan.Room;
import org.stagebook.report.grid.GridPlan.Span;

/** Fills one page with as many rows as it holds, at least one. */
final class PageMaker {

    private final List<GridItem> items;
    private final NavigableMap<Long, Float> rows;
    private final Room room;
    private final NavigableMap<Long, Float> heights = new TreeMap<>();

    /** Rows above which nothing may end, because texts stand there: for each sound that is seen. */
    private final Map<Integer, Float> tops = new HashMap<>();

    PageMaker(List<GridItem> items, NavigableMap<Long, Float> rows, Room room) {
        this.items = items;
        this.rows = rows;
        this.room = room;
    }

    Page make() {
        long first = rows.firstKey();
        float next = carryOver(first);
        for (Map.Entry<Long, Float> row : rows.entrySet()) {
            float top = Math.max(next, endOfTexts(row.getKey()));
            if (!heights.isEmpty() && top + needed(row.getKey(), row.getValue()) > room.pageHeight()) {
                break;
            }
            heights.put(row.getKey(), top);
            begin(row.getKey(), top);
            next = top + row.getValue();
        }
        float bottom = Math.min(room.pageHeight(), Math.max(next, endOfAllTexts()));
        return new Page(heights, spans(first, bottom), bottom);
    }

    /** Sounds that began on an earlier page are named again above the first row. */
    private float carryOver(long first) {
        boolean any = false;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).startFrame() < first && items.get(i).stopFrame() > first) {
                tops.put(i, 0f);
                any = true;
            }
        }
        return any ? room.goingOn() : 0;
    }

    private void begin(long frame, float top) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).startFrame() == frame) {
                tops.put(i, top);
            }
        }
    }

    /** How far down the texts of the sounds reach that stop at a frame. */
    private float endOfTexts(long frame) {
        float end = 0;
        for (Map.Entry<Integer, Float> shown : tops.entrySet()) {
            if (items.get(shown.getKey()).stopFrame() == frame) {
                end = Math.max(end, shown.getValue() + text(shown.getKey()));
            }
        }
        return end;
    }

    private float endOfAllTexts() {
        float end = 0;
        long last = heights.lastKey();
        for (Map.Entry<Integer, Float> shown : tops.entrySet()) {
            if (items.get(shown.getKey()).stopFrame() > last) {
                end = Math.max(end, shown.getValue() + text(shown.getKey()));
            }
        }
        return end;
    }

    private float text(int item) {
        return isFromBefore(item)
                ? room.goingOn() + items.get(item).stopHeight()
                : items.get(item).textHeight();
    }

    private boolean isFromBefore(int item) {
        return items.get(item).startFrame() < rows.firstKey();
    }

    /** Room a row needs below its top: its label, and the texts that begin there. */
    private float needed(long frame, float label) {
        float needed = label;
        for (GridItem item : items) {
            if (item.startFrame() == frame) {
                needed = Math.max(needed, item.textHeight());
            }
        }
        return needed;
    }

    private Map<Integer, Span> spans(long first, float bottom) {
        Map<Integer, Span> spans = new HashMap<>();
        long last = heights.lastKey();
        long next = Optional.ofNullable(rows.higherKey(last)).orElse(last);
        tops.forEach((item, top) -> {
            long stop = items.get(item).stopFrame();
            boolean goesOn = stop > next; // what stops at the first row of the next page ends with this one
            float end = goesOn ? bottom : heights.getOrDefault(stop, bottom);
            spans.put(item, new Span(top, end, items.get(item).startFrame() < first, goesOn));
        });
        return spans;
    }
}
