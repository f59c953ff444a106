package org.stagebook.audio.wave;

/**
 * A loop of the {@code smpl} chunk.
 *
 * @param startFrame first frame played
 * @param endFrame last frame played
 * @param plays how often, 0 for ever
 */
public record SampleLoop(long startFrame, long endFrame, long plays) {}
