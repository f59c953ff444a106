package org.stagebook.brief.format;

import java.util.Locale;
import java.util.regex.Pattern;

/** What sort of thing a deliverable is, for the model keeps only its name. */
public enum DeliverableKind {
    /** The finished mix in one language. */
    PRINTMASTER("printmaster"),
    /** Music and effects for foreign versions. */
    MUSIC_AND_EFFECTS("M&E"),
    /** The mix in parts that add up to it. */
    STEMS("stems"),
    /** Anything else, which no decision asks for. */
    OTHER("other");

    private static final Pattern TEMPORARY = Pattern.compile("\\b(temp|guide|scratch|screening)\\b");
    private static final Pattern FOREIGN = Pattern.compile("m&e|m ?\\+ ?e\\b|\\bm ?and ?e\\b|music (and|&) effects");
    private static final Pattern PARTS = Pattern.compile("\\bstems?\\b|\\bd/m/e\\b");
    private static final Pattern FINISHED =
            Pattern.compile("print ?master|\\bmaster\\b|\\bmix\\b|lo ?/ ?ro|lt ?/ ?rt|near-?field");

    private final String word;

    DeliverableKind(String word) {
        this.word = word;
    }

    /** As it stands in names and in JSON. */
    public String word() {
        return word;
    }

    /** Tells by the name. */
    public static DeliverableKind ofName(String name) {
        String text = name.toLowerCase(Locale.ROOT);
        if (TEMPORARY.matcher(text).find()) {
            return OTHER;
        }
        if (FOREIGN.matcher(text).find()) {
            return MUSIC_AND_EFFECTS;
        }
        if (PARTS.matcher(text).find()) {
            return STEMS;
        }
        return FINISHED.matcher(text).find() ? PRINTMASTER : OTHER;
    }
}
