package org.stagebook.interchange.tags;

import java.util.List;
import java.util.regex.Pattern;

/** The two languages in which editors write cue data into the names of tracks and clips. */
public enum TagDialect {
    /** {@code $NAME=VALUE}, {@code {NAME=VALUE}}, {@code [NAME]}, with {@code @} and {@code &} clips. */
    FIELDS("fields"),
    /** {@code Name[PFX]{Actor}} for tracks and {@code text [R] {comment}} for clips, see {@link BracketedText}. */
    BRACKETS("brackets");

    private static final Pattern GLUED_PREFIX = Pattern.compile("[^\\s\\[{]\\[[^\\[\\]]{1,40}]");

    private final String id;

    TagDialect(String id) {
        this.id = id;
    }

    /** What programs call it: the command line, JSON. */
    public String id() {
        return id;
    }

    /**
     * Which language a session is written in.
     *
     * <p>A value with a name, {@code $QN=1} or {@code {R=Off}}, is found in the first language only and decides. Without one
     * a track name with curly brackets is of the second; so is one that ends in square brackets without a space before
     * them where clips have curly brackets. Everything else can be read in the first.
     *
     * @param trackTexts names and comments of the tracks
     * @param clipNames names of the clips
     */
    public static TagDialect recognise(List<String> trackTexts, List<String> clipNames) {
        boolean fields = trackTexts.stream().anyMatch(TagDialect::hasValue)
                || clipNames.stream().anyMatch(TagDialect::hasValue);
        boolean actors = trackTexts.stream().anyMatch(TagDialect::hasCurly);
        boolean prefixes =
                trackTexts.stream().anyMatch(text -> GLUED_PREFIX.matcher(text).find());
        boolean comments = clipNames.stream().anyMatch(TagDialect::hasCurly);
        return !fields && (actors || (prefixes && comments)) ? BRACKETS : FIELDS;
    }

    private static boolean hasValue(String text) {
        return !TagText.of(text).values().isEmpty();
    }

    private static boolean hasCurly(String text) {
        return !BracketedText.of(text).curly().isEmpty();
    }
}
