package org.stagebook.interchange.midi;

import org.stagebook.timebase.TimecodeFormat;

/**
 * The timecode at which a MIDI file starts (Standard MIDI Files 1.0, meta event 54).
 *
 * @param rateCode 0 for 24, 1 for 25, 2 for 30 drop frame, 3 for 30 frames a second
 * @param hours 0 to 23
 * @param minutes 0 to 59
 * @param seconds 0 to 59
 * @param frames below the rate
 * @param hundredths of a frame
 */
public record SmpteOffset(int rateCode, int hours, int minutes, int seconds, int frames, int hundredths) {

    static final int META_TYPE = 0x54;
    static final int LENGTH = 5;
    private static final int RATE_SHIFT = 5;

    /** What the file says of the counting: 24, 25, 29.97 DF or 30 NDF. */
    public TimecodeFormat format() {
        return switch (rateCode) {
            case 0 -> TimecodeFormat.TC_24;
            case 1 -> TimecodeFormat.TC_25;
            case 2 -> TimecodeFormat.TC_29_97_DF;
            default -> TimecodeFormat.TC_30_NDF;
        };
    }

    /** {@code 01:00:00:00}. */
    public String label() {
        return two(hours) + ":" + two(minutes) + ":" + two(seconds) + ":" + two(frames);
    }

    /** The code for a counting; double rates go by the single one. */
    static int rateCode(TimecodeFormat format) {
        int perSecond = format.framesPerTimecodeSecond();
        if (perSecond % 30 == 0) {
            return format.dropFrame() ? 2 : 3;
        }
        return perSecond % 25 == 0 ? 1 : 0;
    }

    byte[] bytes() {
        return new byte[] {
            (byte) (rateCode << RATE_SHIFT | hours), (byte) minutes, (byte) seconds, (byte) frames, (byte) hundredths
        };
    }

    static SmpteOffset of(byte[] bytes) {
        return new SmpteOffset(
                bytes[0] >> RATE_SHIFT & 3,
                bytes[0] & 0x1F,
                bytes[1] & 0xFF,
                bytes[2] & 0xFF,
                bytes[3] & 0xFF,
                bytes[4] & 0xFF);
    }

    private static String two(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }
}
