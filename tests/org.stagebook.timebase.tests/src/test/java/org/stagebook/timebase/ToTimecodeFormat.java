package org.stagebook.timebase;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.converter.TypedArgumentConverter;

/** Lets test tables name formats by their label. */
final class ToTimecodeFormat extends TypedArgumentConverter<String, TimecodeFormat> {

    ToTimecodeFormat() {
        super(String.class, TimecodeFormat.class);
    }

    @Override
    protected TimecodeFormat convert(@Nullable String label) {
        return TimecodeFormat.parse(label == null ? "" : label);
    }
}
