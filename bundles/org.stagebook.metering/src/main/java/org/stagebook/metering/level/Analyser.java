package org.stagebook.metering.level;

/**
 * Takes the sound of one programme, block after block from its first frame to its last.
 *
 * <p>What reads a file drives it and so does a real-time meter: {@link #accept} allocates nothing. How the sound is cut into
 * blocks changes no result by more than rounding. Each analyser has its own results, which may be asked for at any time by
 * the thread that feeds it. Not for use by several threads.
 */
@FunctionalInterface
public interface Analyser {

    /**
     * Takes the next frames.
     *
     * @param planar samples as {@code planar[channel][frame]}, full scale ±1, each array at least {@code frames} long;
     *     NaN and infinities are allowed
     * @param frames how many of them count, 0 or more
     */
    void accept(double[][] planar, int frames);
}
