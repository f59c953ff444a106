package org.stagebook.audio.wave;

import java.util.Locale;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.LevelUnit;

/** The five loudness figures a Broadcast Wave file of version 2 can state (EBU Tech 3285 v2), with their place in the chunk. */
public enum LoudnessQuantity {
    INTEGRATED(LevelUnit.LUFS, 412),
    RANGE(LevelUnit.LU, 414),
    MAX_TRUE_PEAK(LevelUnit.DBTP, 416),
    MAX_MOMENTARY(LevelUnit.LUFS, 418),
    MAX_SHORT_TERM(LevelUnit.LUFS, 420);

    /** What stands in the place of a figure that was not measured. */
    static final short UNSET = 0x7FFF;

    /** Anything beyond counts as unset (EBU Tech 3285 v2, the loudness fields). */
    private static final int MOST_HUNDREDTHS = 9999;

    private final LevelUnit unit;
    private final int offsetBytes;

    LoudnessQuantity(LevelUnit unit, int offsetBytes) {
        this.unit = unit;
        this.offsetBytes = offsetBytes;
    }

    public LevelUnit unit() {
        return unit;
    }

    /**
     * A figure as the chunk stores it.
     *
     * @throws IllegalArgumentException if it has another unit, or is silence or anything else beyond ±99.99
     */
    short hundredths(Level level) {
        long hundredths = Math.round(level.value() * 100);
        if (level.unit() != unit || !isSet(hundredths)) {
            throw new IllegalArgumentException(level + " cannot be stated as " + name().toLowerCase(Locale.ROOT)
                    + " in a bext chunk, which holds -99.99 to 99.99 " + unit.symbol()
                    + ". Leave out what was not measured.");
        }
        return (short) hundredths;
    }

    /** Whether a stored number states a figure at all. */
    static boolean isSet(long hundredths) {
        return hundredths >= -MOST_HUNDREDTHS && hundredths <= MOST_HUNDREDTHS;
    }

    int offsetBytes() {
        return offsetBytes;
    }
}
