package org.stagebook.playback.mtc;

import java.util.Locale;
import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.Timecode;

/**
 * The label in a message.
 *
 * @param hours 0 to 23
 * @param frames 0 to 29
 */
record MtcLabel(MtcRate rate, int hours, int minutes, int seconds, int frames) {

    private static final int NIBBLE = 0xF;

    static MtcLabel ofFrame(MtcFormat format, long frame) {
        String text = Timecode.ofFrame(format.counted(), frame).toString();
        return new MtcLabel(format.rate(), two(text, 0), two(text, 3), two(text, 6), two(text, 9));
    }

    private static int two(String text, int at) {
        return Integer.parseInt(text.substring(at, at + 2));
    }

    /** Out of the eight pieces of quarter frames, the lowest first; nonsense if they are of different labels. */
    static MtcLabel ofPieces(int[] nibbles) {
        int hours = nibbles[6] | nibbles[7] << 4;
        return new MtcLabel(
                MtcRate.of(hours >> 5),
                hours & 0x1F,
                nibbles[4] | nibbles[5] << 4,
                nibbles[2] | nibbles[3] << 4,
                nibbles[0] | nibbles[1] << 4);
    }

    /** The four data bits of one piece. */
    int nibble(int piece) {
        int field = switch (piece / 2) {
            case 0 -> frames;
            case 1 -> seconds;
            case 2 -> minutes;
            default -> ratedHours();
        };
        return piece % 2 == 0 ? field & NIBBLE : field >> 4;
    }

    /** Hours with the bits of the rate above them. */
    int ratedHours() {
        return rate.bits() << 5 | hours;
    }

    /**
     * The frame of the first day.
     *
     * @throws TimeSyntaxException if the format has no such label
     */
    long frame(MtcFormat format) {
        return Timecode.parse(text(), format.counted()).frameNumber();
    }

    String text() {
        return String.format(Locale.ROOT, "%02d:%02d:%02d:%02d", hours, minutes, seconds, frames);
    }
}
