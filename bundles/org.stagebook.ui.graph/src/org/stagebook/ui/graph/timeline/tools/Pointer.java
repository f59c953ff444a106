package org.stagebook.ui.graph.timeline.tools;

/**
 * Where the mouse of a drag is.
 *
 * @param x on the widget
 * @param y on the widget
 * @param snapping whether edges catch; Alt turns it round while it is held
 */
record Pointer(int x, int y, boolean snapping) {}
