package org.stagebook.report.grid;

/**
 * A sound, as much of it as its place depends on.
 *
 * @param lane it lies on, counted from 0
 * @param startFrame its first frame
 * @param stopFrame the first frame after it; later than the start
 * @param textHeight room all its text needs, in points
 * @param stopHeight room of that what is said of its stop
 */
public record GridItem(int lane, long startFrame, long stopFrame, float textHeight, float stopHeight) {}
