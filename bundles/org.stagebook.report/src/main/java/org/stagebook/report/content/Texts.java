package org.stagebook.report.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Optional values of the model as texts. */
final class Texts {
    private Texts() {}

    /** The value as text; nothing for no value. */
    static String of(@Nullable Object value) {
        return value == null ? "" : value.toString().strip();
    }

    /** The day of an instant, as the calendar writes it in UTC. */
    static String day(@Nullable Instant instant) {
        String text = of(instant);
        return text.length() >= 10 ? text.substring(0, 10) : text;
    }
}
