package org.stagebook.timebase;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How frames are counted and labelled: a frame rate and whether labels are dropped (SMPTE ST 12-1).
 *
 * @param rate the exact rate
 * @param dropFrame whether labels are skipped to keep up with the clock; only for the 30 family
 */
public record TimecodeFormat(FrameRate rate, boolean dropFrame) {

    public static final TimecodeFormat TC_23_976 = new TimecodeFormat(FrameRate.FPS_23_976, false);
    public static final TimecodeFormat TC_24 = new TimecodeFormat(FrameRate.FPS_24, false);
    public static final TimecodeFormat TC_25 = new TimecodeFormat(FrameRate.FPS_25, false);
    public static final TimecodeFormat TC_29_97_NDF = new TimecodeFormat(FrameRate.FPS_29_97, false);
    public static final TimecodeFormat TC_29_97_DF = new TimecodeFormat(FrameRate.FPS_29_97, true);
    public static final TimecodeFormat TC_30_NDF = new TimecodeFormat(FrameRate.FPS_30, false);
    public static final TimecodeFormat TC_30_DF = new TimecodeFormat(FrameRate.FPS_30, true);
    public static final TimecodeFormat TC_47_952 = new TimecodeFormat(FrameRate.FPS_47_952, false);
    public static final TimecodeFormat TC_48 = new TimecodeFormat(FrameRate.FPS_48, false);
    public static final TimecodeFormat TC_50 = new TimecodeFormat(FrameRate.FPS_50, false);
    public static final TimecodeFormat TC_59_94_NDF = new TimecodeFormat(FrameRate.FPS_59_94, false);
    public static final TimecodeFormat TC_59_94_DF = new TimecodeFormat(FrameRate.FPS_59_94, true);
    public static final TimecodeFormat TC_60_NDF = new TimecodeFormat(FrameRate.FPS_60, false);
    public static final TimecodeFormat TC_60_DF = new TimecodeFormat(FrameRate.FPS_60, true);
    public static final TimecodeFormat TC_100 = new TimecodeFormat(FrameRate.FPS_100, false);
    public static final TimecodeFormat TC_119_88_NDF = new TimecodeFormat(FrameRate.FPS_119_88, false);
    public static final TimecodeFormat TC_119_88_DF = new TimecodeFormat(FrameRate.FPS_119_88, true);
    public static final TimecodeFormat TC_120_NDF = new TimecodeFormat(FrameRate.FPS_120, false);
    public static final TimecodeFormat TC_120_DF = new TimecodeFormat(FrameRate.FPS_120, true);

    /** All formats in use, slow to fast, non-drop before drop: for choice lists. */
    public static final List<TimecodeFormat> STANDARD = List.of(
            TC_23_976,
            TC_24,
            TC_25,
            TC_29_97_NDF,
            TC_29_97_DF,
            TC_30_NDF,
            TC_30_DF,
            TC_47_952,
            TC_48,
            TC_50,
            TC_59_94_NDF,
            TC_59_94_DF,
            TC_60_NDF,
            TC_60_DF,
            TC_100,
            TC_119_88_NDF,
            TC_119_88_DF,
            TC_120_NDF,
            TC_120_DF);

    private static final Pattern COUNTING =
            Pattern.compile("(?i)(.*?)[\\s_-]*(ndf|non[\\s-]?drop(?:[\\s-]?frame)?|df|drop(?:[\\s-]?frame)?)?\\s*");

    /**
     * Checks that drop frame exists at the rate.
     *
     * @throws IllegalArgumentException if the rate has no drop-frame counting
     */
    public TimecodeFormat {
        if (dropFrame && !rate.supportsDropFrame()) {
            throw new IllegalArgumentException("There is no drop-frame timecode at " + rate.label()
                    + " frames per second: only 29.97, 30 and their multiples have it.");
        }
    }

    /**
     * Reads a format as people and Pro Tools write it: {@code "23.976"}, {@code "29.97 DF"}, {@code "29.97 Drop Frame"},
     * {@code "30 Drop"}, {@code "29.97 Frame"}, {@code "24000/1001"}, {@code "29.97"} (non-drop).
     *
     * @throws TimeSyntaxException if the text names no rate, or drop frame where there is none
     */
    public static TimecodeFormat parse(String text) {
        Matcher matcher = COUNTING.matcher(text.strip());
        if (!matcher.matches()) {
            throw new TimeSyntaxException("\"" + text + "\" is not a timecode format.");
        }
        FrameRate rate = FrameRate.parse(matcher.group(1));
        String counting = matcher.group(2);
        boolean drop = counting != null && (counting.charAt(0) == 'd' || counting.charAt(0) == 'D');
        if (drop && !rate.supportsDropFrame()) {
            throw new TimeSyntaxException("\"" + text + "\" is not a timecode format: there is no drop frame at "
                    + rate.label() + " frames per second.");
        }
        return new TimecodeFormat(rate, drop);
    }

    /** The same as {@link #parse(String)}; reads what {@link #toString()} wrote. */
    public static TimecodeFormat valueOf(String text) {
        return parse(text);
    }

    /** {@code "23.976"}; in the 30 family always with the counting, {@code "29.97 DF"} or {@code "29.97 NDF"}. */
    public String label() {
        if (!rate.supportsDropFrame()) {
            return rate.label();
        }
        return rate.label() + (dropFrame ? " DF" : " NDF");
    }

    /** How fast first, then how it is counted, for the heads of papers: {@code "25 fps"}, {@code "29.97 fps DF"}. */
    public String timing() {
        String counting = dropFrame ? " DF" : " NDF";
        return rate.label() + " fps" + (rate.supportsDropFrame() ? counting : "");
    }

    public int framesPerTimecodeSecond() {
        return rate.framesPerTimecodeSecond();
    }

    /** Frames between label 00:00:00:00 and its next occurrence: 2,589,408 at 29.97 DF. */
    public long framesPerDay() {
        return 24L * 3600 * framesPerTimecodeSecond() - (24L * 60 - 24 * 6) * droppedPerMinute();
    }

    /** How many labels are skipped at the start of a minute: 2 at 29.97 DF, 0 without drop frame. */
    public int droppedPerMinute() {
        return dropFrame ? framesPerTimecodeSecond() / 15 : 0;
    }

    /** Where the frame with that number, counted from timecode zero, begins. */
    public Position positionOfFrame(long frameNumber) {
        return new Position(Math.multiplyExact(frameNumber, rate.flicksPerFrame()));
    }

    /**
     * The number of the frame, counted from timecode zero.
     *
     * @throws ArithmeticException for {@link Rounding#EXACT} between two frames
     */
    public long frameAt(Position position, Rounding rounding) {
        return rounding.divide(position.flicks(), rate.flicksPerFrame());
    }

    /** The label of a position, with subframes only where it is not the start of a frame; see {@link Timecode}. */
    public String format(Position position) {
        return Timecode.at(position, this).toString();
    }

    /** The label of the frame nearest to a position, for what was found in sound and is finer than people say. */
    public String formatNearest(Position position) {
        return format(positionOfFrame(frameAt(position, Rounding.NEAREST)));
    }

    /**
     * The position of a label; see {@link Timecode#parse(String, TimecodeFormat)}.
     *
     * @throws TimeSyntaxException if the text is no label of this format
     */
    public Position parsePosition(String text) {
        return Timecode.parse(text, this).position();
    }

    /** The same as {@link #label()}. */
    @Override
    public String toString() {
        return label();
    }
}
