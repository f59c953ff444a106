package org.stagebook.interchange.protools;

/**
 * A time as the export prints it, in one of the formats Pro Tools can show; a {@link SessionClock} says where it lies.
 *
 * <p>Timecode is absolute; feet+frames, min:sec and samples count from the session start (START, END and LOCATION
 * columns). None of them says how it was rounded: whole frames, feet and seconds are truncated, hundredths are rounded.
 */
public sealed interface SessionTime {

    /**
     * {@code 01:05:06:18}, {@code 01:05:06;28}, {@code 01:05:06:18.25}.
     *
     * @param frame frames since label 00:00:00:00 of the day, in the session's timecode format
     * @param hundredths 0 to 100 hundredths of a frame; 100 is printed when Pro Tools rounds up from 99.5
     * @param printedSubframes whether the column shows subframes; without, the position is truncated to the frame
     * @param dropFrameSign whether a semicolon is printed, which is the sign of drop frame whatever the header says
     */
    record TimecodeTime(long frame, int hundredths, boolean printedSubframes, boolean dropFrameSign)
            implements SessionTime {}

    /**
     * {@code 459+14}, {@code 459+14.40}: 35 mm 4-perf film, 16 frames to the foot.
     *
     * @param filmFrame film frames since 0+00, at the feet+frames rate, which the file does not state
     * @param hundredths 0 to 100 hundredths of a film frame
     * @param printedSubframes whether the column shows hundredths
     */
    record FeetTime(long filmFrame, int hundredths, boolean printedSubframes) implements SessionTime {}

    /**
     * {@code 5:06}, {@code 5:06.906}, truncated.
     *
     * @param milliseconds since the session start
     * @param printedMilliseconds whether the column shows milliseconds; without, the position is good to a second
     */
    record MinSecTime(long milliseconds, boolean printedMilliseconds) implements SessionTime {}

    /** {@code 14731517}: samples since the session start, rounded to the nearest. */
    record SampleTime(long samples) implements SessionTime {}

    /** {@code 13|3| 048}: musical time, which needs the session's tempo map; the export has none. */
    record BarsBeatsTime(String text) implements SessionTime {}

    /**
     * A cell that is none of these; the reader has warned.
     *
     * @param reason a clause that names the text, without a full stop
     */
    record UnreadableTime(String text, String reason) implements SessionTime {}
}
