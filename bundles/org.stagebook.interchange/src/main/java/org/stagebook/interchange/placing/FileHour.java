package org.stagebook.interchange.placing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Which timecode hour a file counts from, and by how many hours it is away from the reel it is said to be of.
 *
 * <p>It is the hour in which most of the file begins. The minute before an hour belongs to it, and so do the five minutes before,
 * where bars and slates lie, if something begins in the hour. Hours are those of the labels, whatever the rates.
 */
public final class FileHour {

    private static final double MINUTE = 1.0 / 60;
    private static final double BARS = 5 * MINUTE;

    /** A session begins that long before its programme at most. */
    private static final double SESSION_LEAD = 15 * MINUTE;

    private final TimecodeFormat counting;
    private final List<FrameSpan> places;
    private final double leadHours;
    private final Set<Long> hoursWithPicture;

    private FileHour(TimecodeFormat counting, List<FrameSpan> places, double leadHours) {
        this.counting = counting;
        this.places = List.copyOf(places);
        this.leadHours = leadHours;
        hoursWithPicture = places.stream()
                .map(this::hours)
                .filter(hours -> Math.floor(hours) >= Math.floor(hours + BARS))
                .map(hours -> (long) Math.floor(hours))
                .collect(Collectors.toSet());
    }

    /**
     * Of a list.
     *
     * @param counting how its timecode counts
     * @param places where things lie in it, counted from label 00:00:00:00
     */
    public static FileHour of(TimecodeFormat counting, List<FrameSpan> places) {
        return new FileHour(counting, places, MINUTE);
    }

    /** Of something that says where it starts and no more; what starts in the last quarter of an hour is before the next. */
    public static FileHour startingAt(TimecodeFormat counting, long startFrame) {
        return new FileHour(counting, List.of(new FrameSpan(startFrame, startFrame + 1)), SESSION_LEAD);
    }

    /** How the file's timecode counts. */
    public TimecodeFormat counting() {
        return counting;
    }

    /** The hour it counts from. */
    public long hour() {
        Map<Long, Long> lengths = new TreeMap<>();
        places.forEach(place -> lengths.merge(hourOf(place), length(place), Long::sum));
        long most = lengths.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return lengths.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0L);
    }

    /** The first place in that hour. */
    public FrameSpan firstOfHour() {
        long hour = hour();
        return places.stream()
                .filter(place -> hourOf(place) == hour)
                .min((one, other) -> Long.compare(one.startFrame(), other.startFrame()))
                .orElse(new FrameSpan(0, 0));
    }

    /**
     * By how many hours it has to be moved to lie in a reel; 0 if the larger part begins there, in its hour or before its end.
     *
     * @param ownCounting how the reel's timecode counts
     */
    public long hoursLater(Position reelStart, Position reelEnd, TimecodeFormat ownCounting) {
        double start = hours(ownCounting, ownCounting.frameAt(reelStart, Rounding.NEAREST));
        double end = hours(ownCounting, ownCounting.frameAt(reelEnd, Rounding.NEAREST));
        double until = Math.max(end, start + 1);
        boolean hasPicture = places.stream().anyMatch(place -> isBetween(start, hours(place), until));
        double lead = hasPicture ? Math.max(BARS, leadHours) : leadHours;
        long inside = places.stream()
                .filter(place -> isBetween(start - lead, hours(place), until))
                .mapToLong(FileHour::length)
                .sum();
        long all = places.stream().mapToLong(FileHour::length).sum();
        return inside * 2 >= all ? 0 : (long) Math.floor(start + MINUTE) - hour();
    }

    private static boolean isBetween(double from, double hours, double until) {
        return hours >= from && hours < until;
    }

    private long hourOf(FrameSpan place) {
        long next = (long) Math.floor(hours(place) + BARS);
        return hoursWithPicture.contains(next) ? next : (long) Math.floor(hours(place) + leadHours);
    }

    private double hours(FrameSpan place) {
        return hours(counting, place.startFrame());
    }

    private static long length(FrameSpan place) {
        return Math.max(1, place.length());
    }

    private static double hours(TimecodeFormat format, long frame) {
        return frame / (format.framesPerDay() / 24.0);
    }
}
