package org.stagebook.metering.loudness;

/**
 * The loudest window of a kind.
 *
 * @param lufs its loudness
 * @param endFrame where it ends, exclusive, counted from where measuring started
 */
public record LoudnessMaximum(double lufs, long endFrame) {}
