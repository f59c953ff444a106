package org.stagebook.timebase;

/**
 * One frame of one timecode format, with hundredths of a frame as Pro Tools writes them.
 *
 * <p>The frame number runs on past midnight and below zero while the label repeats every 24 hours, as a session that
 * crosses midnight does; the text alone therefore always reads as a frame of the first day.
 *
 * @param format how frames are counted and labelled
 * @param frameNumber frames since label 00:00:00:00 of the first day; any value
 * @param subframeHundredths 0 to 99, hundredths of a frame after its start
 */
public record Timecode(TimecodeFormat format, long frameNumber, int subframeHundredths) {

    /**
     * Checks the subframes.
     *
     * @throws IllegalArgumentException if the subframes are not 0 to 99
     */
    public Timecode {
        if (subframeHundredths < 0 || subframeHundredths > 99) {
            throw new IllegalArgumentException(
                    "Subframes are hundredths of a frame, 0 to 99, not " + subframeHundredths + ".");
        }
    }

    /** The start of a frame. */
    public static Timecode ofFrame(TimecodeFormat format, long frameNumber) {
        return new Timecode(format, frameNumber, 0);
    }

    /**
     * Reads {@code HH:MM:SS:FF} or {@code HH:MM:SS;FF}, optionally followed by {@code .hh} hundredths of a frame.
     *
     * <p>The format, not the separator, says whether frames are dropped, because programs and people write either.
     * {@code .100}, which Pro Tools writes when its rounding overflows, is the start of the next frame.
     *
     * @throws TimeSyntaxException if the text is not a label of the format; the message says why. A label that drop
     *     frame skips is refused, never mapped to a neighbour
     */
    public static Timecode parse(String text, TimecodeFormat format) {
        return new TimecodeParser(text, format).parse();
    }

    /** The running frame at a position and the whole hundredths of it that have passed, both truncated. */
    public static Timecode at(Position position, TimecodeFormat format) {
        long flicksPerFrame = format.rate().flicksPerFrame();
        long frame = Math.floorDiv(position.flicks(), flicksPerFrame);
        long rest = Math.floorMod(position.flicks(), flicksPerFrame);
        return new Timecode(format, frame, (int) (rest * 100 / flicksPerFrame));
    }

    /**
     * The first instant with this label: the start of the frame or, with subframes, the earliest flick that
     * {@linkplain #at reads} as these hundredths.
     */
    public Position position() {
        long flicksPerFrame = format.rate().flicksPerFrame();
        long subframes = Rounding.CEILING.divide(subframeHundredths * flicksPerFrame, 100);
        return format.positionOfFrame(frameNumber).plus(new Duration(subframes));
    }

    /** How many midnights lie between timecode zero and this frame: 0 on the first day, negative before zero. */
    public long dayNumber() {
        return Math.floorDiv(frameNumber, format.framesPerDay());
    }

    /**
     * The label, {@code "01:00:00:00"}, in drop frame {@code "01:00:00;00"}, with subframes {@code "01:00:00:00.25"} only
     * where they are not zero. Formats that count 100 or more frames a second write as many digits as they need.
     */
    @Override
    public String toString() {
        return subframeHundredths == 0 ? frameLabel() : withSubframes();
    }

    /** The label with two digits of subframes even when they are zero. */
    public String withSubframes() {
        return frameLabel() + "." + TimecodeLabel.padded(subframeHundredths, 2);
    }

    private String frameLabel() {
        return TimecodeLabel.ofFrame(format, Math.floorMod(frameNumber, format.framesPerDay()))
                .text(format);
    }
}
