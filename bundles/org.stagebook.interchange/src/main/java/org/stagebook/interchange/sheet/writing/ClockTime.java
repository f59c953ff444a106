package org.stagebook.interchange.sheet.writing;

import org.stagebook.interchange.outgoing.Milliseconds;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Timecode as a spreadsheet counts time: its hours, minutes and seconds, and frames as a part of a second. What it shows is
 * the label, not real time, so that it reads like the timecode beside it.
 *
 * @param frames since label 00:00:00:00, as if none were dropped
 * @param perSecond frames in a second of timecode
 */
record ClockTime(long frames, int perSecond) {

    private static final int SECONDS_PER_DAY = 86_400;

    /** Of the label of a position, within the day. */
    static ClockTime ofLabel(String label, TimecodeFormat format) {
        String[] parts = label.split("[:;.]", -1);
        int perSecond = format.framesPerTimecodeSecond();
        long seconds = (Long.parseLong(parts[0]) * 60 + Long.parseLong(parts[1])) * 60 + Long.parseLong(parts[2]);
        return new ClockTime(seconds * perSecond + Long.parseLong(parts[3]), perSecond);
    }

    /** Of the length of a range in whole frames. */
    static ClockTime ofLength(TimeRange range, TimecodeFormat format) {
        return new ClockTime(
                format.rate().framesIn(range.duration(), Rounding.NEAREST), format.framesPerTimecodeSecond());
    }

    /** As a part of a day, which is how Excel counts. */
    double days() {
        return (double) frames / ((long) perSecond * SECONDS_PER_DAY);
    }

    /** {@code 01:00:10.500}. */
    String text() {
        return new Milliseconds((frames * 1000 + perSecond / 2) / perSecond).text('.');
    }
}
