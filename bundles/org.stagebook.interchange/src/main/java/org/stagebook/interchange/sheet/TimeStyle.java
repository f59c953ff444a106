package org.stagebook.interchange.sheet;

/**
 * How the times of one table are meant where their signs leave it open; decided once for all rows.
 *
 * @param hundredths whether two digits behind a full stop are hundredths of a second instead of frames
 * @param realClock whether hours, minutes and seconds are real time instead of timecode without frames
 * @param minutesFirst whether three groups are minutes, seconds and frames instead of hours, minutes and seconds
 * @param musical whether groups with full stops are bars and beats instead of timecode
 * @param digits whether eight digits are timecode without its signs
 * @param wholeSeconds whether a number without any other sign counts seconds
 */
record TimeStyle(
        boolean hundredths,
        boolean realClock,
        boolean minutesFirst,
        boolean musical,
        boolean digits,
        boolean wholeSeconds) {

    /** Each time as it stands. */
    static final TimeStyle PLAIN = new TimeStyle(false, false, false, false, false, false);
}
