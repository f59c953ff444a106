package org.stagebook.lint.sound;

/**
 * What the header of a sound file says of its sound.
 *
 * @param container for people: {@code "WAV"}, {@code "RF64"}, {@code "AIFF-C"}
 * @param encoding for people: {@code "24-bit"}, {@code "32-bit float"}
 * @param bits resolution of a sample
 * @param floatingPoint whether samples are floating point
 * @param sampleRateHz frames per second
 * @param frames samples per channel that were there when the file was opened
 * @param timeReferenceSamples first sample, counted from midnight; -1 if the file does not say
 */
public record SoundFormat(
        String container,
        String encoding,
        int bits,
        boolean floatingPoint,
        int sampleRateHz,
        long frames,
        long timeReferenceSamples) {}
