package org.stagebook.playback.mtc;

import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;

/**
 * How a production's timecode travels as MTC.
 *
 * @param counted what the labels count: the production's format, or half or a quarter of its rate where MTC is too slow for it
 * @param rate what is said of it
 */
public record MtcFormat(TimecodeFormat counted, MtcRate rate) {

    private static final int MOST_FRAMES = 30;
    static final int QUARTERS_OF_A_FRAME = 4;
    static final int PIECES = 8;

    /** The way for one format; there is one for every format in use. */
    public static MtcFormat of(TimecodeFormat production) {
        TimecodeFormat counted = production;
        while (counted.framesPerTimecodeSecond() > MOST_FRAMES) {
            FrameRate rate = counted.rate();
            counted = new TimecodeFormat(new FrameRate(rate.numerator(), rate.denominator() * 2), counted.dropFrame());
        }
        return new MtcFormat(counted, rateOf(counted));
    }

    private static MtcRate rateOf(TimecodeFormat counted) {
        return switch (counted.framesPerTimecodeSecond()) {
            case 24 -> MtcRate.FRAMES_24;
            case 25 -> MtcRate.FRAMES_25;
            case 30 -> counted.dropFrame() ? MtcRate.FRAMES_30_DROP : MtcRate.FRAMES_30;
            default -> throw new IllegalArgumentException("MIDI timecode has no word for " + counted + ".");
        };
    }

    /** How long a quarter frame lasts, in flicks; exact. */
    long flicksPerQuarter() {
        return counted.rate().flicksPerFrame() / QUARTERS_OF_A_FRAME;
    }

    /** Where a quarter frame lies, counted from timecode zero. */
    Position positionOfQuarter(long quarter) {
        return new Position(Math.multiplyExact(quarter, flicksPerQuarter()));
    }

    /** The quarter frame that is running at a position. */
    long quarterAt(Position position) {
        return Math.floorDiv(position.flicks(), flicksPerQuarter());
    }
}
