package org.stagebook.metering.level;

/**
 * Consecutive samples at full scale.
 *
 * @param channel counted from 0
 * @param startFrame first of them, counted from the first frame fed
 * @param length how many
 */
public record ClippedRun(int channel, long startFrame, long length) {}
