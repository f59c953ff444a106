package org.stagebook.ui.parts.meters.presenter;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stagebook.metering.live.MeterSettings;
import org.stagebook.metering.live.scale.LevelScale;
import org.stagebook.metering.live.scale.LoudnessScale;

/**
 * How a person likes the meters.
 *
 * @param level scale of the channels
 * @param loudness scale of loudness
 * @param absolute whether loudness is written in LUFS, or in LU against the target
 * @param targetLufs where 0 LU is
 * @param holdSeconds how long lines of peaks stay
 * @param limitDbtp true peaks above it are overs
 * @param recent whether the history shows the latest 2 minutes, or all since the reset
 */
public record MeterChoices(
        LevelScale level,
        LoudnessScale loudness,
        boolean absolute,
        double targetLufs,
        double holdSeconds,
        double limitDbtp,
        boolean recent) {

    public static final MeterChoices USUAL =
            new MeterChoices(LevelScale.DBFS, LoudnessScale.EBU_9, true, -23, 2, -1, false);

    private static final int FIELDS = 7;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(\\.\\d{1,6})?");
    private static final Pattern HOLD = Pattern.compile("\\d{1,3}(\\.\\d{1,6})?|Infinity");

    /** How the engine has to be set for them. */
    public MeterSettings settings() {
        return new MeterSettings(level.instrument(), holdSeconds, limitDbtp);
    }

    public MeterChoices with(LevelScale other) {
        return new MeterChoices(other, loudness, absolute, targetLufs, holdSeconds, limitDbtp, recent);
    }

    public MeterChoices with(LoudnessScale other) {
        return new MeterChoices(level, other, absolute, targetLufs, holdSeconds, limitDbtp, recent);
    }

    public MeterChoices absolute(boolean wanted) {
        return new MeterChoices(level, loudness, wanted, targetLufs, holdSeconds, limitDbtp, recent);
    }

    public MeterChoices target(double lufs) {
        return new MeterChoices(level, loudness, absolute, lufs, holdSeconds, limitDbtp, recent);
    }

    public MeterChoices holding(double seconds) {
        return new MeterChoices(level, loudness, absolute, targetLufs, seconds, limitDbtp, recent);
    }

    public MeterChoices limit(double dbtp) {
        return new MeterChoices(level, loudness, absolute, targetLufs, holdSeconds, dbtp, recent);
    }

    public MeterChoices recent(boolean wanted) {
        return new MeterChoices(level, loudness, absolute, targetLufs, holdSeconds, limitDbtp, wanted);
    }

    /** As it is remembered. */
    public String text() {
        return String.join(
                " ",
                level.name(),
                loudness.name(),
                Boolean.toString(absolute),
                Double.toString(targetLufs),
                Double.toString(holdSeconds),
                Double.toString(limitDbtp),
                Boolean.toString(recent));
    }

    /** Reads what {@link #text} wrote; absent for anything else, an older text for instance. */
    public static Optional<MeterChoices> parse(String text) {
        String[] parts = text.split(" ", -1);
        return parts.length == FIELDS
                        && NUMBER.matcher(parts[3]).matches()
                        && HOLD.matcher(parts[4]).matches()
                        && NUMBER.matcher(parts[5]).matches()
                ? read(parts)
                : Optional.empty();
    }

    private static Optional<MeterChoices> read(String... parts) {
        Optional<LevelScale> level = Stream.of(LevelScale.values())
                .filter(scale -> scale.name().equals(parts[0]))
                .findFirst();
        Optional<LoudnessScale> loudness = Stream.of(LoudnessScale.values())
                .filter(scale -> scale.name().equals(parts[1]))
                .findFirst();
        return level.flatMap(bars -> loudness.map(scale -> new MeterChoices(
                bars,
                scale,
                Boolean.parseBoolean(parts[2]),
                Double.parseDouble(parts[3]),
                Double.parseDouble(parts[4]),
                Double.parseDouble(parts[5]),
                Boolean.parseBoolean(parts[6]))));
    }
}
