package org.stagebook.ui.graph.timeline.content;

import java.util.Locale;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.graph.timeline.scale.FilmCount;

/**
 * How times are written on one reel: its timecode, its film count and the smallest step of its sound.
 *
 * @param timecode the production's format
 * @param film feet and frames from the reel's start
 * @param sampleRate the grid of positions that snap to nothing
 */
public record TimeDisplay(TimecodeFormat timecode, FilmCount film, SampleRate sampleRate) {

    public String timecode(Position position) {
        return timecode.format(position);
    }

    /** A length in timecode's digits, {@code 00:00:02:12}; counted in frames without dropping. */
    public String length(Duration duration) {
        return new TimecodeFormat(timecode.rate(), false).format(new Position(duration.flicks()));
    }

    public String feet(Position position) {
        return film.format(position);
    }

    /** Samples from the reel's start, in groups of three digits. */
    public String samples(Position position) {
        long samples =
                sampleRate.sampleAt(position, Rounding.NEAREST) - sampleRate.sampleAt(film.zero(), Rounding.NEAREST);
        return String.format(Locale.ROOT, "%,d", samples);
    }

    /** The length in feet and frames of film. */
    public String feetLength(TimeRange range) {
        return film.format(film.zero().plus(range.duration()));
    }

    public Duration frame() {
        return new Duration(timecode.rate().flicksPerFrame());
    }

    public Position nearestFrame(Position position) {
        return timecode.positionOfFrame(timecode.frameAt(position, Rounding.NEAREST));
    }

    public Position nearestSample(Position position) {
        return sampleRate.positionOfSample(sampleRate.sampleAt(position, Rounding.NEAREST));
    }
}
