package org.stagebook.lint.sound;

/**
 * The strongest burst of about 1 kHz around the place of a pop, in one channel.
 *
 * @param place which pop
 * @param expected the sample it should begin with
 * @param expectedLength samples of one frame of picture
 * @param heard whether there is one; the rest is 0 otherwise
 * @param start the sample it begins with, to a few samples
 * @param lengthSamples how long it is
 * @param frequencyHz how high
 * @param levelDbfs how loud, a full-scale sine being 0
 */
public record PopFound(
        PopPlace place,
        long expected,
        long expectedLength,
        boolean heard,
        long start,
        double lengthSamples,
        double frequencyHz,
        double levelDbfs) {

    static PopFound none(PopWindow window) {
        return new PopFound(window.place(), window.expected(), window.length(), false, 0, 0, 0, 0);
    }

    /** By how many frames of picture it is late; negative when it is early. */
    public double lateFrames() {
        return (start - expected) / (double) expectedLength;
    }
}
