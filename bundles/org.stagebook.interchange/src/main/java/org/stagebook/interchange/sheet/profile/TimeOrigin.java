package org.stagebook.interchange.sheet.profile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where the times of a table are counted from. */
public enum TimeOrigin {
    /**
     * Timecode, and clock times of a list that reach the hour of the first reel, from timecode zero; feet, and all times of a
     * list that stay before the first reel, from the reel's start.
     */
    AUTOMATIC,
    /** The label 00:00:00:00. */
    TIMECODE_ZERO,
    /** The start of the reel the row names, or the import was told. */
    REEL_START;

    /** Its name in a profile, {@code "reel-start"}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The origin of that name in a profile. */
    public static Optional<TimeOrigin> of(String id) {
        String name = id.strip().replace('_', '-');
        return Arrays.stream(values())
                .filter(origin -> origin.id().equalsIgnoreCase(name))
                .findFirst();
    }
}
