package org.stagebook.report.grid;

/**
 * A sound, as much of it as its place depends on.
 *
 * @param lane it lies on, counted from 0
 * @param startFrame its first frame
 * @param stopFrame the first frame after it; later than the start
 * @param textHeight room its text needs, in points
 */
public record GridItem(int lane, long startFrame, long stopFrame, float textHeight) {}
