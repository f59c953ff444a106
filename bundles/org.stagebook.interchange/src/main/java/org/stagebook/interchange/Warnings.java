package org.stagebook.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects the warnings of one reading in the order of the file.
 *
 * <p>Keeps at most {@value #KEPT} and counts the rest, so that a damaged file of a million lines stays readable.
 */
public final class Warnings {

    static final int KEPT = 2_000;
    private static final int LONGEST_TEXT = 500;

    private final List<ParseWarning> kept = new ArrayList<>();
    private int notKept;

    public void add(int line, String text) {
        if (kept.size() < KEPT) {
            kept.add(new ParseWarning(line, Excerpt.of(text, LONGEST_TEXT)));
        } else {
            notKept++;
        }
    }

    public void addAll(List<ParseWarning> warnings) {
        warnings.forEach(warning -> add(warning.line(), warning.text()));
    }

    /** By line; warnings about the whole file come first, a count of what was not kept comes last. */
    public List<ParseWarning> inFileOrder() {
        List<ParseWarning> sorted = new ArrayList<>(kept);
        sorted.sort(Comparator.comparingInt(ParseWarning::line));
        if (notKept > 0) {
            sorted.add(new ParseWarning(0, notKept + " more warnings are not listed; the first " + KEPT + " are."));
        }
        return List.copyOf(sorted);
    }
}
