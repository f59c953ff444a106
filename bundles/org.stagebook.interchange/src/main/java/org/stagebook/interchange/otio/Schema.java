package org.stagebook.interchange.otio;

import java.util.Locale;
import org.stagebook.interchange.Excerpt;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.otio.JsonNode.Fields;

/** The kinds of objects a timeline is made of. */
enum Schema {
    TIMELINE,
    STACK,
    TRACK,
    CLIP,
    GAP,
    TRANSITION,
    UNKNOWN;

    /** The kind of an object; what is not known has a warning, and counts by what it holds. */
    static Schema of(Fields object, Warnings warnings) {
        return switch (object.schema().toLowerCase(Locale.ROOT)) {
            case "timeline" -> TIMELINE;
            case "stack" -> STACK;
            case "track", "sequence" -> TRACK;
            case "clip" -> CLIP;
            case "gap", "filler" -> GAP;
            case "transition" -> TRANSITION;
            default -> unknown(object, warnings);
        };
    }

    boolean isTimelineOrItem() {
        return this != UNKNOWN && this != TRANSITION;
    }

    private static Schema unknown(Fields object, Warnings warnings) {
        boolean lasts = object.object("source_range").isPresent();
        warnings.add(
                object.line(),
                "The schema \"" + Excerpt.of(object.text("OTIO_SCHEMA"), 60) + "\" is not known; "
                        + (lasts ? "its place was kept as a gap." : "it was left out."));
        return UNKNOWN;
    }
}
