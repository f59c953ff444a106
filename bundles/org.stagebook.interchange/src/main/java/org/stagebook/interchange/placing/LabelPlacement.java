package org.stagebook.interchange.placing;

import java.util.OptionalInt;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.model.Production;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Carries frames of a file whose times are timecode over to the production's time line.
 *
 * <p>Each hour keeps its label, because a reel starts at its hour. Within the hour frames are frames where both count as many
 * to the second of timecode (24 and 23.976; drop frame and not), so that an edit stays on the frame it was made on; with
 * other rates the distance from the hour is real time and the frame the one running then. Both are reported. When a reel is
 * stated and the file lies at another hour, the file's hour becomes that of the reel.
 */
public final class LabelPlacement {

    private final TimecodeFormat file;
    private final TimecodeFormat production;
    private final Reels reels;
    private final long hoursLater;

    private LabelPlacement(TimecodeFormat file, TimecodeFormat production, Reels reels, long hoursLater) {
        this.file = file;
        this.production = production;
        this.reels = reels;
        this.hoursLater = hoursLater;
    }

    /**
     * Finds out how a file lies in a production.
     *
     * @param hour how the file counts, and from which hour
     * @param statedReel number of the reel everything belongs to; empty to tell by timecode
     * @throws IllegalStateException if the production has no timecode format
     */
    public static LabelPlacement of(FileHour hour, Production production, OptionalInt statedReel, Warnings warnings) {
        TimecodeFormat file = hour.counting();
        TimecodeFormat format = production.getTimecodeFormat();
        if (format == null) {
            throw new IllegalStateException("The production has no timecode format, so nothing can be placed in it.");
        }
        warnOfRates(file, format, warnings);
        if (statedReel.isEmpty()) {
            ReelFinder finder = new ReelFinder(production, format, notice -> warnings.add(0, notice));
            return new LabelPlacement(file, format, finder, 0);
        }
        StatedReel reel = new StatedReel(production, statedReel.getAsInt());
        long later = hour.hoursLater(reel.start(), reel.end(), format);
        if (later != 0) {
            warnings.add(
                    0,
                    "The file lies in timecode hour " + hour.hour() + " and reel " + statedReel.getAsInt()
                            + " starts at hour " + (hour.hour() + later) + "; everything was moved by " + later
                            + (Math.abs(later) == 1 ? " hour." : " hours."));
        }
        return new LabelPlacement(file, format, reel, later);
    }

    /** How the file's timecode counts. */
    public TimecodeFormat fileFormat() {
        return file;
    }

    /** Which reel a position of the production lies in. */
    public Reels reels() {
        return reels;
    }

    /** The start of the production's frame for a frame of the file, counted from label 00:00:00:00. */
    public Position position(long fileFrame) {
        long perHour = framesPerHour(file);
        long hour = Math.floorDiv(fileFrame, perHour);
        return production.positionOfFrame(
                (hour + hoursLater) * framesPerHour(production) + framesIntoHour(fileFrame - hour * perHour));
    }

    /** The same for a stretch; at least one frame long. */
    public TimeRange range(FrameSpan span) {
        Position start = position(span.startFrame());
        Position end = position(span.endFrame());
        Position shortest = start.plus(new Duration(production.rate().flicksPerFrame()));
        return new TimeRange(start, end.isBefore(shortest) ? shortest : end);
    }

    private long framesIntoHour(long frames) {
        if (file.framesPerTimecodeSecond() == production.framesPerTimecodeSecond()) {
            return frames;
        }
        Duration offset = new Duration(frames * file.rate().flicksPerFrame());
        return production.rate().framesIn(offset, Rounding.FLOOR);
    }

    private static long framesPerHour(TimecodeFormat format) {
        return format.framesPerDay() / 24;
    }

    private static void warnOfRates(TimecodeFormat file, TimecodeFormat production, Warnings warnings) {
        if (file.equals(production)) {
            return;
        }
        String counts =
                "The file counts " + file.label() + " and the production " + production.label() + " frames a second";
        if (file.framesPerTimecodeSecond() == production.framesPerTimecodeSecond()) {
            warnings.add(0, counts + "; each hour keeps its label and everything its distance from there in frames.");
        } else {
            warnings.add(
                    0,
                    counts
                            + "; each hour keeps its label and everything its distance from there in real time, so labels"
                            + " differ. Check the rate if this is the picture of this production.");
        }
    }
}
