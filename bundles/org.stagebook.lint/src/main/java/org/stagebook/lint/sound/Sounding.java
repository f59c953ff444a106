package org.stagebook.lint.sound;

import java.util.Base64;
import java.util.BitSet;

/**
 * When a channel sounds: a bit for each tenth of a second, set where a sample of it is above -60 dBFS.
 *
 * @param tenths the bits, least significant first, in Base64
 */
public record Sounding(String tenths) {

    /** Tenths of a second in one. */
    static final int PER_SECOND = 10;

    static Sounding of(BitSet tenths) {
        return new Sounding(Base64.getEncoder().encodeToString(tenths.toByteArray()));
    }

    /** The bits; what was written by somebody else and is none counts as silence. */
    public BitSet asBits() {
        try {
            return BitSet.valueOf(Base64.getDecoder().decode(tenths));
        } catch (IllegalArgumentException e) {
            return new BitSet();
        }
    }

    /** Whether anything sounds in the tenths that these sample frames touch. */
    public boolean soundsBetween(long fromFrame, long toFrame, int sampleRateHz) {
        int first = tenth(Math.max(0, fromFrame), sampleRateHz);
        int next = asBits().nextSetBit(first);
        return next >= 0 && toFrame > 0 && next <= tenth(toFrame - 1, sampleRateHz);
    }

    /** The tenth a frame lies in. */
    static int tenth(long frame, int sampleRateHz) {
        return (int) Math.min(
                Integer.MAX_VALUE - 1,
                frame / sampleRateHz * PER_SECOND + frame % sampleRateHz * PER_SECOND / sampleRateHz);
    }

    /** The first frame of the tenth after the one a frame lies in. */
    static long nextTenth(long frame, int sampleRateHz) {
        long next = frame / sampleRateHz * PER_SECOND + frame % sampleRateHz * PER_SECOND / sampleRateHz + 1;
        return next / PER_SECOND * sampleRateHz + (next % PER_SECOND * sampleRateHz + PER_SECOND - 1) / PER_SECOND;
    }
}
