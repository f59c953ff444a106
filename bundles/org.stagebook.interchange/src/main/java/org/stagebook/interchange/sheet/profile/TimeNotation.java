package org.stagebook.interchange.sheet.profile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the times of a table are written. */
public enum TimeNotation {
    /** Each by its shape; whole numbers alone stay unread. */
    AUTOMATIC,
    /**
     * Each by its shape as workstations show it: timecode has four groups, times without frames are real time, whole numbers
     * are samples.
     */
    WORKSTATION,
    /** {@code 01:00:10:12}, with any of {@code : ; . ,} between. */
    TIMECODE,
    /** Hours, minutes and seconds of timecode without frames, as spreadsheets keep times: {@code 01:00:10.5}. */
    CLOCK,
    /** {@code 120+08}. */
    FEET_FRAMES,
    /** Minutes and seconds of real time, {@code 5:06.250}, or with hours {@code 1:00:06.250}. */
    MIN_SEC,
    /** {@code 306.25}. */
    SECONDS,
    /** At the production's sampling frequency. */
    SAMPLES,
    /** A plain count. */
    FRAMES;

    /** Its name in a profile, {@code "feet-frames"}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The notation of that name in a profile. */
    public static Optional<TimeNotation> of(String id) {
        String name = id.strip().replace('_', '-');
        return Arrays.stream(values())
                .filter(notation -> notation.id().equalsIgnoreCase(name))
                .findFirst();
    }
}
