package org.stagebook.interchange.protools;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Counts what an export lists by looking at each line alone; shares nothing with the parser. */
record SlowCount(int tracks, int events, int markers, int files, int clips) {

    private static final Pattern EVENT = Pattern.compile("1 {1,7}\\t\\d+ *\\t.*\\t(Unmuted|Muted)");
    private static final Pattern MARKER = Pattern.compile("\\d+ *\\t[^\\t]*\\t[^\\t]*\\t(Samples|Ticks) *\\t.*");

    static SlowCount of(byte[] bytes) {
        List<String> lines =
                new String(bytes, StandardCharsets.ISO_8859_1).lines().toList();
        return new SlowCount(
                (int) lines.stream()
                        .filter(line -> line.startsWith("TRACK NAME:"))
                        .count(),
                (int) lines.stream()
                        .filter(line -> EVENT.matcher(line).matches())
                        .count(),
                (int) lines.stream()
                        .filter(line -> MARKER.matcher(line).matches())
                        .count(),
                rowsUnder(lines, "F I L E S  I N  S E S S I O N"),
                rowsUnder(lines, "C L I P S  I N  S E S S I O N"));
    }

    private static int rowsUnder(List<String> lines, String titleEnd) {
        int rows = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).endsWith(titleEnd)) {
                int row = i + 2;
                while (row < lines.size() && !lines.get(row).isEmpty()) {
                    row++;
                }
                rows += row - i - 2;
            }
        }
        return rows;
    }
}
