package org.stagebook.metering.level;

/**
 * Keeps from a measuring chain the samples that no recursive filter survives.
 *
 * <p>NaN, infinities and magnitudes beyond a 32-bit float's range come only from damaged files; they are replaced by
 * silence and counted, so that a result exists and the damage can be said. Magnitudes below {@value #SMALLEST} (−1200
 * dBFS) are silence too: what decays from them would stall the processor as denormal numbers.
 */
public final class UsableSamples {

    /** Smaller magnitudes are silence. */
    public static final double SMALLEST = 1e-60;

    /** Greater magnitudes are damage: the greatest number of a 32-bit float. */
    public static final double GREATEST = Float.MAX_VALUE;

    /** Recursive filters set what has decayed below this to nothing, far above denormal numbers. */
    public static final double SPENT = 1e-140;

    private UsableSamples() {}

    /** The state of a recursive filter, or nothing once it has decayed beyond all meaning. */
    public static double flushed(double state) {
        return Math.abs(state) < SPENT ? 0 : state;
    }

    /** Whether a sample is a number that sound can have. */
    public static boolean isSound(double sample) {
        return Math.abs(sample) <= GREATEST;
    }

    /** The sample, or silence where it is too small or damaged. */
    public static double usable(double sample) {
        double magnitude = Math.abs(sample);
        return magnitude >= SMALLEST && magnitude <= GREATEST ? sample : 0;
    }

    /**
     * Copies samples to the start of an array.
     *
     * @param samples copied from
     * @param first index of the first one copied
     * @param count how many
     * @param target at least that long
     * @return how many were damaged and are silence in the copy
     */
    public static int copy(double[] samples, int first, int count, double[] target) {
        int sound = 0;
        for (int i = 0; i < count; i++) {
            double sample = samples[first + i];
            sound += isSound(sample) ? 1 : 0;
            target[i] = usable(sample);
        }
        return count - sound;
    }
}
