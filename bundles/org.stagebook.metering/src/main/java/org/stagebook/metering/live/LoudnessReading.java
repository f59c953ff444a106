package org.stagebook.metering.live;

/**
 * Loudness as it is now. NaN for what there is not enough sound for yet, negative infinity for silence: below
 * -70 LUFS, the absolute gate of ITU-R BS.1770-5.
 *
 * @param momentaryLufs of the latest 400 ms
 * @param shortTermLufs of the latest 3 s
 * @param integratedLufs gated, since the reset and without pauses
 * @param maxMomentaryLufs the loudest 400 ms of what counts for it
 * @param maxShortTermLufs the loudest 3 s of what counts for it
 * @param rangeLu loudness range of the same
 * @param countedSeconds how much sound counts
 * @param running whether more is counted, or it pauses
 */
public record LoudnessReading(
        double momentaryLufs,
        double shortTermLufs,
        double integratedLufs,
        double maxMomentaryLufs,
        double maxShortTermLufs,
        double rangeLu,
        double countedSeconds,
        boolean running) {

    /** Nothing was heard, or nobody knows where the channels are heard. */
    public static final LoudnessReading NONE =
            new LoudnessReading(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0, true);

    private static final double STABLE_AFTER_SECONDS = 60;

    /** Whether loudness range says something: in the first minute it does not (EBU Tech 3341). */
    public boolean rangeIsStable() {
        return countedSeconds >= STABLE_AFTER_SECONDS;
    }
}
