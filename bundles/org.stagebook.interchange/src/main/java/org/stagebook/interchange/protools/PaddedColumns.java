package org.stagebook.interchange.protools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Splits the tail of a marker row at the tabs that end its columns.
 *
 * <p>A row with as many tabs as it has columns to end is split at them. In one with more, tabs stand in the texts: Pro Tools
 * pads every column but the last with spaces to a width before it writes the tab, so a tab that comes before the width is
 * reached belongs to the text. A text that is longer than the width has no padding; its first tab then ends it, which may be
 * wrong. Where nothing is padded the track type shows where the columns are, else the first tabs are taken.
 *
 * @param cells stripped; fewer than asked for when the row is short
 * @param certain false when the split had more tabs than columns to choose from
 */
record PaddedColumns(List<String> cells, boolean certain) {

    private static final int WITH_TRACK = 4;
    private static final int TRACK_TYPE = 2;
    private static final Set<String> TRACK_TYPES = Set.of("Ruler", "Track");

    /**
     * @param count of columns, the last one taking the rest: 2, or 4 with track name and type
     * @param width of every column but the last, in characters; 0 where nothing is padded
     */
    static PaddedColumns split(String tail, int count, int width) {
        int tabs = (int) tail.chars().filter(c -> c == '\t').count();
        if (tabs < count) {
            List<String> cells = byTabs(tail, count, 0);
            boolean typed =
                    count < WITH_TRACK || (cells.size() == count && TRACK_TYPES.contains(cells.get(TRACK_TYPE)));
            return new PaddedColumns(cells, cells.size() == count && typed);
        }
        List<String> padded = byTabs(tail, count, width);
        if (width > 0 && padded.size() == count) {
            return new PaddedColumns(padded, false);
        }
        return new PaddedColumns(count == WITH_TRACK ? byTrackType(tail) : byTabs(tail, count, 0), false);
    }

    private static List<String> byTabs(String tail, int count, int width) {
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
        return cells;
    }

    /** The name reaches to the track name, the comments begin behind the only cell that is a track type. */
    private static List<String> byTrackType(String tail) {
        List<String> parts = Arrays.asList(tail.split("\t", -1));
        int[] types = IntStream.range(TRACK_TYPE, parts.size())
                .filter(i -> TRACK_TYPES.contains(parts.get(i).strip()))
                .toArray();
        OptionalInt only = types.length == 1 ? OptionalInt.of(types[0]) : OptionalInt.empty();
        if (only.isEmpty()) {
            return byTabs(tail, WITH_TRACK, 0);
        }
        int type = only.getAsInt();
        return List.of(
                String.join("\t", parts.subList(0, type - 1)).strip(),
                parts.get(type - 1).strip(),
                parts.get(type).strip(),
                String.join("\t", parts.subList(type + 1, parts.size())).strip());
    }
}
