package org.stagebook.report.content;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.FeetFrames;
import org.stagebook.timebase.FilmGauge;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Writes the times of a reel: timecode as the production counts it, and feet+frames from the reel's picture start, at the picture's
 * rate.
 */
public final class ReelTimes {
    private final TimecodeFormat format;
    private final FilmGauge gauge;
    private final SampleRate sampleRate;
    private final TimeRange extent;

    private ReelTimes(Production production, TimeRange extent) {
        this.format = Objects.requireNonNullElse(production.getTimecodeFormat(), TimecodeFormat.TC_24);
        this.gauge = Objects.requireNonNullElse(production.getFilmGauge(), FilmGauge.MM35_4PERF);
        this.sampleRate = sampleRate(production.getSampleRateHz());
        this.extent = extent;
    }

    /** Of a production whose rate is none, times are counted as most sound is. */
    private static SampleRate sampleRate(int hertz) {
        try {
            return new SampleRate(hertz);
        } catch (IllegalArgumentException unsupported) {
            return SampleRate.HZ_48000;
        }
    }

    /** The times of this reel; a reel without start or end reaches as far as its cues do. */
    public static ReelTimes of(Reel reel, Production production) {
        Position firstCue = reel.getCues().stream()
                .flatMap(c -> range(c).stream())
                .map(TimeRange::start)
                .min(Position::compareTo)
                .orElse(Position.ZERO);
        Position start = Objects.requireNonNullElse(reel.getStart(), firstCue);
        Position lastCue = reel.getCues().stream()
                .flatMap(c -> range(c).stream())
                .map(TimeRange::end)
                .max(Position::compareTo)
                .orElse(start);
        Position end = Objects.requireNonNullElse(reel.getEnd(), lastCue);
        return new ReelTimes(production, new TimeRange(start, end.isBefore(start) ? start : end));
    }

    static Optional<TimeRange> range(Cue cue) {
        return Optional.ofNullable(cue.getRange());
    }

    /** From picture start to the end of the reel. */
    public TimeRange extent() {
        return extent;
    }

    /** The timecode, or nothing. */
    public String timecode(@Nullable Position position) {
        return position == null ? "" : format.format(position);
    }

    /** Feet and whole frames from picture start, or nothing. */
    public String feet(@Nullable Position position) {
        if (position == null) {
            return "";
        }
        FeetFrames exact = FeetFrames.at(position, gauge, format.rate(), extent.start());
        return new FeetFrames(gauge, exact.frameCount(), 0).toString();
    }

    /** Minutes, seconds and frames of picture, {@code 02:05:12}, in frames as the edit counts them. */
    public String length(TimeRange range) {
        long frames = format.frameAt(range.end(), Rounding.NEAREST) - format.frameAt(range.start(), Rounding.NEAREST);
        int perSecond = format.framesPerTimecodeSecond();
        long seconds = frames / perSecond;
        return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 60, seconds % 60, frames % perSecond);
    }

    /** The nearest sample, counted from timecode zero. */
    public long sample(Position position) {
        return sampleRate.sampleAt(position, Rounding.NEAREST);
    }

    /** How far into the reel a position lies, 0 to 1. */
    public double fraction(Position position) {
        Duration whole = extent.duration();
        double fraction = whole.flicks() == 0
                ? 0
                : (double) extent.start().until(position).flicks() / whole.flicks();
        return Math.clamp(fraction, 0, 1);
    }
}
