package org.stagebook.ui.graph.timeline.scale;

/**
 * How much room ruler lines need, so that labels never touch and short lines never blur into grey.
 *
 * @param majorPixels least distance of labelled lines: the width of a label and some air
 * @param minorPixels least distance of unlabelled lines
 */
public record TickSpacing(int majorPixels, int minorPixels) {}
