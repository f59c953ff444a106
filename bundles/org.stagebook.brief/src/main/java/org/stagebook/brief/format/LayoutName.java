package org.stagebook.brief.format;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A channel layout as people write it on decisions, rooms and deliverables, in the one spelling they are compared by.
 *
 * @param text such as "5.1", "Stereo" or "Dolby Atmos"; empty where nobody said
 */
public record LayoutName(String text) {

    /** What renderer, room and mixer's training are asked for by. */
    public static final LayoutName ATMOS = new LayoutName("Dolby Atmos");

    /** The layouts that are offered; any other can be typed. */
    public static final List<String> CHOICES = List.of("Mono", "Stereo", "LCRS", "5.1", "7.1", "Dolby Atmos");

    private static final Pattern HEIGHTS = Pattern.compile("\\d+\\.\\d+\\.\\d+");

    /** The layout somebody wrote. */
    public static LayoutName of(@Nullable String written) {
        String text = Objects.requireNonNullElse(written, "").strip();
        return new LayoutName(
                switch (text.toLowerCase(Locale.ROOT)) {
                    case "atmos", "dolby atmos" -> ATMOS.text();
                    case "stereo", "2.0", "lo/ro", "loro" -> "Stereo";
                    case "mono", "1.0" -> "Mono";
                    case "lcrs" -> "LCRS";
                    default -> text;
                });
    }

    /** Nobody said. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Made of objects, so that a renderer is needed to hear it. */
    public boolean isObjectBased() {
        return equals(ATMOS);
    }

    /** Has loudspeakers overhead, such as 7.1.4. */
    public boolean hasHeights() {
        return HEIGHTS.matcher(text).matches();
    }
}
