package org.stagebook.ui.graph.timeline.tools;

/**
 * Where the mouse of a drag is.
 *
 * @param x on the widget
 * @param y on the widget
 * @param snapping off while Alt is held
 */
record Pointer(int x, int y, boolean snapping) {}
