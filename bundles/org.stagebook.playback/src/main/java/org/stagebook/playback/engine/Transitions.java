package org.stagebook.playback.engine;

/**
 * How long one thing is mixed with the next, in frames of the device.
 *
 * @param start from silence; 0 begins with the first sample as it is
 * @param stop into silence
 * @param jump to another place, speed or loop
 * @param switchover to another source, key or level
 * @param end of a stretch or a plan that ends by itself; 0 ends with the last sample as it is
 */
public record Transitions(int start, int stop, int jump, int switchover, int end) {

    private static final double START_SECONDS = 0.002;
    private static final double OTHER_SECONDS = 0.005;

    /** Short enough not to be heard as fades, long enough not to click. */
    public static Transitions usual(int sampleRateHz) {
        int other = (int) Math.round(OTHER_SECONDS * sampleRateHz);
        return new Transitions((int) Math.round(START_SECONDS * sampleRateHz), other, other, other, other);
    }

    /** The same, beginning with the first sample as it is and ending with the last: to prove what is played, and to write files. */
    public Transitions exact() {
        return new Transitions(0, stop, jump, switchover, 0);
    }
}
