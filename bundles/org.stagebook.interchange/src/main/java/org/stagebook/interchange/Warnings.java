package org.stagebook.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the warnings of one reading in the order of the file.
 *
 * <p>Of those that say the same of many lines the first {@value #HANDFUL} are listed, {@value #WHOLE_FILE} where they name no
 * line; the others become one sentence with their number, the first and the last line. What is the same is told by the words:
 * see {@link WarningKind}. Keeps at most {@value #KEPT} in all and counts the rest, so that a damaged file of a million lines
 * stays readable.
 */
public final class Warnings {

    static final int KEPT = 2_000;
    static final int HANDFUL = 5;
    static final int WHOLE_FILE = 20;
    private static final int LONGEST_TEXT = 500;

    private final List<ParseWarning> kept = new ArrayList<>();
    private final Map<String, RepeatedWarning> kinds = new LinkedHashMap<>();
    private int notKept;

    /**
     * Takes a warning.
     *
     * @param line counted from 1; 0 for the whole file
     * @param text a sentence; in double quotes what differs from line to line
     */
    public void add(int line, String text) {
        String sentence = Excerpt.of(text, LONGEST_TEXT);
        String kind = (line == 0 ? "0" : "1") + WarningKind.of(sentence);
        RepeatedWarning repeated = kinds.get(kind);
        if (repeated == null) {
            if (kinds.size() == KEPT) {
                notKept++;
                return;
            }
            repeated = new RepeatedWarning(line == 0 ? WHOLE_FILE : HANDFUL);
            kinds.put(kind, repeated);
        }
        if (repeated.lists(line, sentence)) {
            keep(new ParseWarning(line, sentence));
        }
    }

    public void addAll(List<ParseWarning> warnings) {
        warnings.forEach(warning -> add(warning.line(), warning.text()));
    }

    /** By line; warnings about the whole file come first, a count of what was not kept comes last. */
    public List<ParseWarning> inFileOrder() {
        List<ParseWarning> sorted = new ArrayList<>(kept);
        kinds.values().stream()
                .filter(RepeatedWarning::hasMore)
                .map(RepeatedWarning::sum)
                .forEach(sorted::add);
        sorted.sort(Comparator.comparingInt(ParseWarning::line));
        if (notKept > 0) {
            sorted.add(new ParseWarning(0, notKept + " more warnings are not listed; the first " + KEPT + " are."));
        }
        return List.copyOf(sorted);
    }

    private void keep(ParseWarning warning) {
        if (kept.size() < KEPT) {
            kept.add(warning);
        } else {
            notKept++;
        }
    }
}
