package org.stagebook.playback.mtc;

import org.stagebook.timebase.TimecodeFormat;

/** The rates that MTC can say, with the two bits that say them. */
public enum MtcRate {
    FRAMES_24(0, TimecodeFormat.TC_24),
    FRAMES_25(1, TimecodeFormat.TC_25),
    FRAMES_30_DROP(2, TimecodeFormat.TC_29_97_DF),
    FRAMES_30(3, TimecodeFormat.TC_30_NDF);

    private final int bits;

    @SuppressWarnings("ImmutableEnumChecker") // A record of numbers.
    private final TimecodeFormat usual;

    MtcRate(int bits, TimecodeFormat usual) {
        this.bits = bits;
        this.usual = usual;
    }

    /** The rate of the two bits, 0 to 3. */
    static MtcRate of(int bits) {
        return values()[bits & 3];
    }

    int bits() {
        return bits;
    }

    /** What most people mean by it. */
    public TimecodeFormat usual() {
        return usual;
    }
}
