package org.stagebook.ui.parts.meters.presenter;

import java.util.Optional;
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
        if (parts.length != FIELDS) {
            return Optional.empty();
        }
        try {
            MeterChoices read = new MeterChoices(
                    LevelScale.valueOf(parts[0]),
                    LoudnessScale.valueOf(parts[1]),
                    Boolean.parseBoolean(parts[2]),
                    Double.parseDouble(parts[3]),
                    Double.parseDouble(parts[4]),
                    Double.parseDouble(parts[5]),
                    Boolean.parseBoolean(parts[6]));
            return read.holdSeconds >= 0 && Double.isFinite(read.targetLufs) && Double.isFinite(read.limitDbtp)
                    ? Optional.of(read)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // the usual choices are no loss
        }
    }
}
