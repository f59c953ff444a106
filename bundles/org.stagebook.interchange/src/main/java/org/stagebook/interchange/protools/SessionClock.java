package org.stagebook.interchange.protools;

import java.util.OptionalLong;
import org.stagebook.interchange.protools.Placed.NoPlace;
import org.stagebook.interchange.protools.Placed.SessionPoint;
import org.stagebook.interchange.protools.SessionTime.BarsBeatsTime;
import org.stagebook.interchange.protools.SessionTime.FeetTime;
import org.stagebook.interchange.protools.SessionTime.MinSecTime;
import org.stagebook.interchange.protools.SessionTime.SampleTime;
import org.stagebook.interchange.protools.SessionTime.TimecodeTime;
import org.stagebook.interchange.protools.SessionTime.UnreadableTime;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Says where the printed times of one session lie, so that every time format of it gives the same frames.
 *
 * <p>A printed time stands for a stretch of real time as long as its last digit: a sample is rounded to the nearest, so it
 * is half a sample either way; hundredths of film frames likewise; whole film frames, seconds and milliseconds are
 * truncated. Where a frame boundary lies within that stretch the time is that boundary, because spotting is done on frames
 * and Pro Tools rounds on the way out (frame 9,198 at 29.97 is sample 14,731,516.8 and printed as 14,731,517). Otherwise
 * the printed value is kept and its frame is the running one, as Pro Tools prints it in timecode. Whole-frame timecode is
 * the start of its frame. {@code .100} stays in the frame it is printed with.
 *
 * <p>Timecode below the session start is of the next day. All other formats count from the session start.
 */
public final class SessionClock {

    private static final long FLICKS_PER_SECOND = Duration.ofSeconds(1).flicks();
    private static final long LONGEST_SESSION = 48L * 3600 * FLICKS_PER_SECOND;

    private final TimecodeFormat format;
    private final TimecodeTime start;
    private final int sampleRateHz;
    private final long flicksPerFrame;
    private final long flicksPerFilmFrame;
    private final long startFlicks;

    public SessionClock(SessionHeader header, FilmRate filmRate) {
        this.format = header.timecodeFormat();
        this.start = header.start();
        this.sampleRateHz = header.sampleRateHz();
        this.flicksPerFrame = format.rate().flicksPerFrame();
        this.flicksPerFilmFrame = filmRate.rate().flicksPerFrame();
        this.startFlicks = start.frame() * flicksPerFrame + start.hundredths() * flicksPerFrame / 100;
    }

    /** The session start on the session's time line, whose zero is timecode zero. */
    public Position start() {
        return new Position(startFlicks);
    }

    /** Samples per second of the session. */
    public int sampleRateHz() {
        return sampleRateHz;
    }

    /** Places a time of a START, END or LOCATION column. */
    public Placed place(SessionTime time) {
        return switch (time) {
            case TimecodeTime timecode -> timecode(timecode);
            case FeetTime feet -> feet(feet);
            case MinSecTime minSec -> minSec(minSec);
            case SampleTime samples -> sample(samples.samples());
            case BarsBeatsTime bars ->
                new NoPlace("\"" + bars.text() + "\" is bars|beats, which needs the tempo map of the session; export in"
                        + " timecode or samples instead");
            case UnreadableTime unreadable -> new NoPlace(unreadable.reason());
        };
    }

    /** Places a marker: by its samples, which are exact, else by its location. */
    public Placed place(SessionMarker marker) {
        return marker.referenceSamples().isPresent()
                ? sample(marker.referenceSamples().getAsLong())
                : place(marker.location());
    }

    /**
     * The sample of a time of the TIMESTAMP column, which counts from timecode zero in every format and of no day in
     * particular; empty for bars and beats, and for what cannot be read.
     */
    public OptionalLong sampleOfTimestamp(SessionTime time) {
        return switch (time) {
            case TimecodeTime timecode ->
                samples(timecode.frame() * flicksPerFrame + timecode.hundredths() * flicksPerFrame / 100);
            case FeetTime feet ->
                samples(feet.filmFrame() * flicksPerFilmFrame + feet.hundredths() * flicksPerFilmFrame / 100);
            case MinSecTime minSec -> samples(minSec.milliseconds() * (FLICKS_PER_SECOND / 1000));
            case SampleTime sample -> OptionalLong.of(sample.samples());
            case BarsBeatsTime bars -> OptionalLong.empty();
            case UnreadableTime unreadable -> OptionalLong.empty();
        };
    }

    private OptionalLong samples(long flicks) {
        long seconds = Math.floorDiv(flicks, FLICKS_PER_SECOND);
        long rest = Math.floorMod(flicks, FLICKS_PER_SECOND);
        return OptionalLong.of(
                seconds * sampleRateHz + (rest * sampleRateHz + FLICKS_PER_SECOND / 2) / FLICKS_PER_SECOND);
    }

    private Placed timecode(TimecodeTime time) {
        boolean nextDay = time.frame() < start.frame();
        long frame = nextDay ? time.frame() + format.framesPerDay() : time.frame();
        long within = Math.min(time.hundredths() * flicksPerFrame / 100, flicksPerFrame - 1);
        return new SessionPoint(frame, new Position(frame * flicksPerFrame + within), nextDay);
    }

    /** Hundredths are rounded within their film frame: {@code .100} is before the next one. */
    private Placed feet(FeetTime time) {
        long filmFrame = time.filmFrame() * flicksPerFilmFrame;
        long last = filmFrame + flicksPerFilmFrame - 1;
        if (!time.printedSubframes()) {
            return snapped(filmFrame, filmFrame, last);
        }
        long printed = filmFrame + time.hundredths() * flicksPerFilmFrame / 100;
        long halfHundredth = flicksPerFilmFrame / 200;
        return snapped(printed - halfHundredth, Math.min(printed, last), Math.min(printed + halfHundredth, last));
    }

    private Placed minSec(MinSecTime time) {
        long flicksPerMillisecond = FLICKS_PER_SECOND / 1000;
        long printed = time.milliseconds() * flicksPerMillisecond;
        long truncated = time.printedMilliseconds() ? flicksPerMillisecond : FLICKS_PER_SECOND;
        return snapped(printed, printed, printed + truncated - 1);
    }

    private Placed sample(long sample) {
        return snapped(
                flicksOfHalfSamples(2 * sample - 1),
                flicksOfHalfSamples(2 * sample),
                flicksOfHalfSamples(2 * sample + 1));
    }

    private long flicksOfHalfSamples(long halfSamples) {
        long halfSamplesPerSecond = 2L * sampleRateHz;
        long seconds = Math.floorDiv(halfSamples, halfSamplesPerSecond);
        long rest = Math.floorMod(halfSamples, halfSamplesPerSecond);
        return seconds * FLICKS_PER_SECOND + rest * FLICKS_PER_SECOND / halfSamplesPerSecond;
    }

    /** The frame boundary between earliest and latest, else the printed value; all in flicks since the session start. */
    private Placed snapped(long earliest, long printed, long latest) {
        if (printed > LONGEST_SESSION) {
            return new NoPlace("it lies more than 48 hours after the session start, longer than a session can be");
        }
        long boundary = Math.ceilDiv(startFlicks + earliest, flicksPerFrame);
        if (boundary * flicksPerFrame <= startFlicks + latest) {
            return new SessionPoint(boundary, new Position(boundary * flicksPerFrame), false);
        }
        Position position = new Position(startFlicks + printed);
        return new SessionPoint(Math.floorDiv(position.flicks(), flicksPerFrame), position, false);
    }
}
