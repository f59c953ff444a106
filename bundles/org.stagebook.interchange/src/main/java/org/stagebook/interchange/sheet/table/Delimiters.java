package org.stagebook.interchange.sheet.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stagebook.interchange.Warnings;

/** Finds out what separates the cells of a text: that which gives the most rows the same number of cells. */
final class Delimiters {

    private static final List<Character> CANDIDATES = List.of('\t', ';', '|', ',');
    private static final int ROWS = 60;

    private Delimiters() {}

    /** @param head the first few thousand characters */
    static char find(String head) {
        char best = ',';
        long bestScore = 0;
        for (char candidate : CANDIDATES) {
            long score = score(head, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static long score(String head, char delimiter) {
        Map<Integer, Integer> rowsByLength = new HashMap<>();
        try {
            DelimitedRows rows = new DelimitedRows(new StringReader(head), delimiter, true, new Warnings());
            for (int i = 0; i < ROWS && rows.hasNext(); i++) {
                TableRow row = rows.next();
                if (row.cells().size() > 1) {
                    rowsByLength.merge(row.cells().size(), 1, Integer::sum);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rowsByLength.entrySet().stream()
                .mapToLong(entry -> 1_000L * entry.getValue() * entry.getValue() + Math.min(100, entry.getKey()))
                .max()
                .orElse(0);
    }
}
