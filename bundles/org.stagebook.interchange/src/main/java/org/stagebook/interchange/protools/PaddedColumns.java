package org.stagebook.interchange.protools;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits the tail of a marker row at the tabs that end its padded columns.
 *
 * <p>Pro Tools pads every column but the last with spaces to a width before it writes the tab, so a tab that comes before
 * the width is reached belongs to the text. A text that is longer than the width has no padding; its first tab then ends
 * it, which may be wrong when the text itself holds tabs.
 *
 * @param cells stripped; fewer than asked for when the row is short
 * @param certain false when the split had more tabs than columns to choose from
 */
record PaddedColumns(List<String> cells, boolean certain) {

    /**
     * @param count of columns, the last one taking the rest
     * @param width of every column but the last, in characters; 0 when unknown
     */
    static PaddedColumns split(String tail, int count, int width) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        while (cells.size() < count - 1) {
            int tab = tail.indexOf('\t', start + width);
            if (tab < 0) {
                break;
            }
            cells.add(tail.substring(start, tab).strip());
            start = tab + 1;
        }
        cells.add(tail.substring(start).strip());
        long tabs = tail.chars().filter(c -> c == '\t').count();
        return new PaddedColumns(cells, tabs <= count - 1 && cells.size() == count);
    }
}
