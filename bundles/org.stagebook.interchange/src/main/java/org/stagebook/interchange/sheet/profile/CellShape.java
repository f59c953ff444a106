package org.stagebook.interchange.sheet.profile;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the cells of a column look like, by which a table without titles is recognised. */
public enum CellShape {
    ANY(cell -> true),
    TIMECODE(Shapes.TIMECODE.asMatchPredicate()),
    NUMBER(Shapes.NUMBER.asMatchPredicate()),
    /** A colour as marker lists name it. */
    COLOUR(cell -> Shapes.COLOURS.contains(cell.toLowerCase(Locale.ROOT))),
    /** A track as edit systems name it: V1, A2, TC1. */
    TRACK(Shapes.TRACK.asMatchPredicate());

    private static final int LONGEST = 40;

    private final Predicate<String> test;

    CellShape(Predicate<String> test) {
        this.test = test;
    }

    /** Whether a cell looks like that. */
    public boolean fits(String cell) {
        return this == ANY || (cell.length() <= LONGEST && test.test(cell));
    }

    private static final class Shapes {
        static final Pattern TIMECODE = Pattern.compile("\\d{1,2}[:;.]\\d{2}[:;.]\\d{2}[:;.,]\\d{2,3}(?:\\.\\d{2,3})?");
        static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
        static final Pattern TRACK = Pattern.compile("(?i)(?:V|A|TC|D|DX|FX|MX|ST)\\d{0,3}");
        static final Set<String> COLOURS = Set.of(
                "red", "green", "blue", "cyan", "magenta", "yellow", "black", "white", "pink", "forest", "denim",
                "violet", "purple", "orange", "grey", "gray", "gold");
    }
}
