package org.stagebook.interchange.protools;

import java.util.Locale;

/** What a row of a track is: Pro Tools lists fades among the clips when "Show Crossfades" is chosen. */
public enum EventKind {
    CLIP,
    FADE_IN,
    FADE_OUT,
    CROSS_FADE;

    static EventKind ofClipName(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "(fade in)" -> FADE_IN;
            case "(fade out)" -> FADE_OUT;
            case "(cross fade)" -> CROSS_FADE;
            default -> CLIP;
        };
    }
}
