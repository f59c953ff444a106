package org.stagebook.lint.sound;

/**
 * Where in a file to listen for a pop.
 *
 * @param place which pop
 * @param expected the sample it should begin with
 * @param length samples of one frame of picture, as long as it should be
 * @param from first sample to listen to
 * @param to the first sample after
 */
public record PopWindow(PopPlace place, long expected, long length, long from, long to) {

    private static final int SECONDS_AROUND = 2;

    /** Two seconds before and after the place. */
    static PopWindow around(PopPlace place, long expected, long length, int sampleRateHz) {
        long around = (long) SECONDS_AROUND * sampleRateHz;
        return new PopWindow(place, expected, length, Math.max(0, expected - around), expected + length + around);
    }
}
