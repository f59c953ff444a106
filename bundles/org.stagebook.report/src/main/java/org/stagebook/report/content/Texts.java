package org.stagebook.report.content;

import org.jspecify.annotations.Nullable;

/** Optional values of the model as texts. */
final class Texts {
    private Texts() {}

    /** The value as text; nothing for no value. */
    static String of(@Nullable Object value) {
        return value == null ? "" : value.toString().strip();
    }
}
