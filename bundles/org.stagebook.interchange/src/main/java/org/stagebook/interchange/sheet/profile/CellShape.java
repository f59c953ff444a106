package org.stagebook.interchange.sheet.profile;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the cells of a column look like, by which a table without titles is recognised. */
public enum CellShape {
    ANY,
    TIMECODE,
    NUMBER,
    /** A colour as marker lists name it. */
    COLOUR,
    /** A track as edit systems name it: V1, A2, TC1. */
    TRACK;

    private static final Pattern LABEL =
            Pattern.compile("\\d{1,2}[:;.]\\d{2}[:;.]\\d{2}[:;.,]\\d{2,3}(?:\\.\\d{2,3})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final Pattern TRACKS = Pattern.compile("(?i)(?:V|A|TC|D|DX|FX|MX|ST)\\d{0,3}");
    private static final Set<String> COLOURS = Set.of(
            "red", "green", "blue", "cyan", "magenta", "yellow", "black", "white", "pink", "forest", "denim", "violet",
            "purple", "orange", "grey", "gray", "gold");
    private static final int LONGEST = 40;

    /** Whether a cell looks like that. */
    public boolean fits(String cell) {
        if (this == ANY || cell.length() > LONGEST) {
            return this == ANY;
        }
        return switch (this) {
            case ANY -> true;
            case TIMECODE -> LABEL.matcher(cell).matches();
            case NUMBER -> COUNT.matcher(cell).matches();
            case COLOUR -> COLOURS.contains(cell.toLowerCase(Locale.ROOT));
            case TRACK -> TRACKS.matcher(cell).matches();
        };
    }
}
