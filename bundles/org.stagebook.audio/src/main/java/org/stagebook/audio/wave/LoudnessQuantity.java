package org.stagebook.audio.wave;

import org.stagebook.timebase.LevelUnit;

/** The five loudness figures a Broadcast Wave file of version 2 can state (EBU Tech 3285 v2), with their place in the chunk. */
public enum LoudnessQuantity {
    INTEGRATED(LevelUnit.LUFS, 412),
    RANGE(LevelUnit.LU, 414),
    MAX_TRUE_PEAK(LevelUnit.DBTP, 416),
    MAX_MOMENTARY(LevelUnit.LUFS, 418),
    MAX_SHORT_TERM(LevelUnit.LUFS, 420);

    private final LevelUnit unit;
    private final int offsetBytes;

    LoudnessQuantity(LevelUnit unit, int offsetBytes) {
        this.unit = unit;
        this.offsetBytes = offsetBytes;
    }

    public LevelUnit unit() {
        return unit;
    }

    int offsetBytes() {
        return offsetBytes;
    }
}
