package org.stagebook.timebase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of film counted in feet and frames, as spotting notes and leaders do: {@code 1000+00}, {@code 459+14.40}.
 *
 * <p>The text says neither the film's frame rate nor where zero is (Pro Tools counts some columns from the session start
 * and others from timecode zero), so conversions ask for both.
 *
 * @param gauge frames in a foot
 * @param frameCount whole frames since 0+00, truncated towards earlier; may be negative
 * @param hundredths 0 to 99, hundredths of a frame after that
 */
public record FeetFrames(FilmGauge gauge, long frameCount, int hundredths) {

    private static final Pattern TEXT = Pattern.compile("(-?)(\\d{1,9})\\+(\\d{1,2})(?:\\.(\\d{2}|100))?");

    /**
     * Checks the hundredths.
     *
     * @throws IllegalArgumentException if the hundredths are not 0 to 99
     */
    public FeetFrames {
        if (hundredths < 0 || hundredths > 99) {
            throw new IllegalArgumentException("Hundredths of a frame run from 0 to 99, not " + hundredths + ".");
        }
    }

    /**
     * Reads {@code feet+frames}, optionally followed by {@code .hh} hundredths of a frame, or {@code .100} for the next
     * frame as Pro Tools writes it. A leading minus is before zero.
     *
     * @throws TimeSyntaxException if the text is not of that form or the foot has no such frame
     */
    public static FeetFrames parse(String text, FilmGauge gauge) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw refused(text, gauge, "expected feet+frames such as 459+14, optionally with .hh for hundredths");
        }
        long foot = Long.parseLong(matcher.group(2));
        int frame = Integer.parseInt(matcher.group(3));
        int framesInFoot = gauge.framesIn(foot);
        if (frame >= framesInFoot) {
            throw refused(text, gauge, "foot " + foot + " holds the frames 00 to " + (framesInFoot - 1));
        }
        String subframes = matcher.group(4);
        long total = (gauge.firstFrameOf(foot) + frame) * 100 + (subframes == null ? 0 : Integer.parseInt(subframes));
        return ofHundredths(gauge, matcher.group(1).isEmpty() ? total : -total);
    }

    /** The running film frame at a position and the whole hundredths of it that have passed, both truncated. */
    public static FeetFrames at(Position position, FilmGauge gauge, FrameRate rate, Position zero) {
        long elapsed = zero.until(position).flicks();
        long flicksPerFrame = rate.flicksPerFrame();
        long frame = Math.floorDiv(elapsed, flicksPerFrame);
        long rest = Math.floorMod(elapsed, flicksPerFrame);
        return new FeetFrames(gauge, frame, (int) (rest * 100 / flicksPerFrame));
    }

    /** The first instant that {@linkplain #at reads} as this count, at the film's rate and from the given zero. */
    public Position position(FrameRate rate, Position zero) {
        long flicksPerFrame = rate.flicksPerFrame();
        Duration whole = rate.durationOfFrames(frameCount);
        return zero.plus(whole).plus(new Duration(Rounding.CEILING.divide(hundredths * flicksPerFrame, 100)));
    }

    /** {@code "459+14"}, with {@code ".40"} only where there are hundredths; before zero {@code "-0+08"}. */
    @Override
    public String toString() {
        long total = Math.addExact(Math.multiplyExact(frameCount, 100L), hundredths);
        long magnitude = Math.abs(total);
        long frames = magnitude / 100;
        int subframes = (int) (magnitude % 100);
        long foot = gauge.footOf(frames);
        String count = (total < 0 ? "-" : "") + foot + "+"
                + TimecodeLabel.padded((int) (frames - gauge.firstFrameOf(foot)), 2);
        return subframes == 0 ? count : count + "." + TimecodeLabel.padded(subframes, 2);
    }

    private static FeetFrames ofHundredths(FilmGauge gauge, long total) {
        return new FeetFrames(gauge, Math.floorDiv(total, 100L), (int) Math.floorMod(total, 100L));
    }

    private static TimeSyntaxException refused(String text, FilmGauge gauge, String reason) {
        return new TimeSyntaxException("\"" + text + "\" is no " + gauge.label() + " film count: " + reason + ".");
    }
}
