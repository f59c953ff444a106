package org.stagebook.interchange.edl;

import java.util.Locale;
import java.util.Optional;
import org.stagebook.interchange.edl.EdlLocator.Label;

/**
 * The line under an event of DaVinci Resolve's marker lists: {@code note |C:ResolveColorBlue |M:name |D:frames}.
 *
 * <p>The note comes first and may be missing; lines between the event and this one are its beginning.
 */
final class ResolveMarkerLine {

    private static final String COLOUR = "|C:";
    private static final String NAME = "|M:";
    private static final String DURATION = "|D:";
    private static final String COLOUR_PREFIX = "ResolveColor";
    private static final int MOST_DIGITS = 9;

    private ResolveMarkerLine() {}

    static boolean isOne(String text) {
        int colour = colourAt(text);
        return colour >= 0 && (text.indexOf(NAME, colour) >= 0 || text.indexOf(DURATION, colour) >= 0);
    }

    /** Adds the marker, at the event above. */
    static void read(int line, String text, EdlCollector edl) {
        Optional<EventDraft> event = edl.lastEvent();
        if (event.isEmpty()) {
            edl.settleLoose();
            edl.remark(line, text);
            edl.warnings().add(line, "This marker stands under no event, so it has no place; it was not kept.");
            return;
        }
        String above = edl.takeLoose();
        String note = text.substring(0, colourAt(text)).strip();
        String all = above.isEmpty() || note.isEmpty() ? above + note : above + "\n" + note;
        Label label = new Label(edl.name(colour(text)), name(text), all);
        edl.locator(new EdlLocator(
                event.get().line(), event.get().record().in(), Optional.empty(), frames(line, text, edl), label));
        event.get().marked();
    }

    /** The last colour counts, because the note before it is free text. */
    private static int colourAt(String text) {
        int ofResolve = text.lastIndexOf(COLOUR + COLOUR_PREFIX);
        return ofResolve >= 0 ? ofResolve : text.lastIndexOf(COLOUR);
    }

    private static String colour(String text) {
        int start = colourAt(text) + COLOUR.length();
        int end = text.indexOf('|', start);
        String word = text.substring(start, end < 0 ? text.length() : end).strip();
        return word.toLowerCase(Locale.ROOT).startsWith(COLOUR_PREFIX.toLowerCase(Locale.ROOT))
                ? word.substring(COLOUR_PREFIX.length())
                : word;
    }

    private static String name(String text) {
        int start = text.indexOf(NAME, colourAt(text));
        if (start < 0) {
            return "";
        }
        int end = text.lastIndexOf(DURATION);
        return text.substring(start + NAME.length(), end < start ? text.length() : end)
                .strip();
    }

    private static int frames(int line, String text, EdlCollector edl) {
        int start = text.lastIndexOf(DURATION);
        String digits =
                start < 0 ? "" : text.substring(start + DURATION.length()).strip();
        boolean number = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> LabelScanner.isDigit((char) c));
        if (!number) {
            edl.warnings().add(line, "The marker does not say how long it is; one frame was taken.");
            return 1;
        }
        return Math.max(1, Integer.parseInt(digits));
    }
}
