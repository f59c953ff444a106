package org.stagebook.metering.level;

/** How the needle of one channel moves. */
interface Movement {

    /**
     * Follows the next samples.
     *
     * @param samples usable ones
     * @param deflections where the needle stands after each, on a scale of its own that rises with the level
     */
    void follow(double[] samples, int count, double[] deflections);

    /** The amplitude of a steady sine that holds the needle at a deflection of 0 or more. */
    double amplitude(double deflection);
}
