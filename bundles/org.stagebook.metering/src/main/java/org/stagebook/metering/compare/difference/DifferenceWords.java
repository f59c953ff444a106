package org.stagebook.metering.compare.difference;

import java.util.Locale;

/** Says a difference in English: "gain only, +1.5 dB", "filtered: -6.0 dB around 2.5 kHz". */
public final class DifferenceWords {

    /** What is said where nothing differs. */
    public static final String NO_AUDIBLE_CHANGE = "no audible change";

    private static final double SILENT_DB = -90;

    private final int sampleRateHz;

    public DifferenceWords(int sampleRateHz) {
        this.sampleRateHz = sampleRateHz;
    }

    /** Without place and channels. */
    public String of(Difference difference) {
        return switch (difference) {
            case Difference.GainOnly gain -> gain(gain);
            case Difference.GainRide ride ->
                "gain moves from " + gainDb(ride.startGainDb()) + " to " + gainDb(ride.endGainDb()) + extreme(ride);
            case Difference.Delayed delayed -> delayed(delayed);
            case Difference.Moved moved ->
                "a sound moved " + frames(Math.abs(moved.movedFrames()))
                        + (moved.movedFrames() < 0 ? " earlier" : " later");
            case Difference.Filtered filtered -> "filtered: " + new FilterWords(filtered.deltas()).text();
            case Difference.Replaced replaced -> "replaced";
            case Difference.Silenced silenced ->
                isAll(silenced.place()) ? "silence in the second" : "only in the first";
            case Difference.Added added -> isAll(added.place()) ? "silence in the first" : "only in the second";
            case Difference.Altered altered -> altered(altered);
        };
    }

    /** Next to all of the programme is the difference: then the other is silent. */
    private static boolean isAll(ChangedPlace place) {
        return Math.abs(place.relativeDb()) < 0.01;
    }

    private static String gain(Difference.GainOnly gain) {
        boolean none = Math.abs(gain.gainDb()) < 0.005;
        String inverted = gain.polarityInverted() ? "polarity inverted" : "";
        String level = none && gain.polarityInverted() ? "" : "gain only, " + decibels(gain.gainDb());
        return level + (level.isEmpty() || inverted.isEmpty() ? "" : ", ") + inverted;
    }

    private static String extreme(Difference.GainRide ride) {
        double ends = Math.max(Math.abs(ride.startGainDb()), Math.abs(ride.endGainDb()));
        return Math.abs(ride.greatestGainDb()) > ends + 0.5 ? ", by way of " + gainDb(ride.greatestGainDb()) : "";
    }

    private String delayed(Difference.Delayed delayed) {
        String what = (delayed.whole() ? "all " : "")
                + (delayed.delayFrames() < 0 ? "earlier by " : "delayed by ")
                + frames(Math.abs(delayed.delayFrames()));
        return Math.abs(delayed.gainDb()) < 0.05 ? what : what + ", " + decibels(delayed.gainDb());
    }

    private static String altered(Difference.Altered altered) {
        return switch (altered.tendency()) {
            case SLIGHTLY -> "changed by a little";
            case PART_LOUDER -> "part of it is louder";
            case PART_SOFTER -> "part of it is softer";
            case UNCLEAR -> "changed";
        };
    }

    private String frames(long frames) {
        double milliseconds = 1000.0 * frames / sampleRateHz;
        return frames + (frames == 1 ? " sample" : " samples") + String.format(Locale.ROOT, " (%.1f ms)", milliseconds);
    }

    private static String gainDb(double gainDb) {
        return gainDb < SILENT_DB ? "silence" : decibels(gainDb);
    }

    static String decibels(double value) {
        return String.format(Locale.ROOT, "%+.1f dB", value);
    }
}
