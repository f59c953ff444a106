package org.stagebook.ui.graph.timeline.figures;

import org.eclipse.swt.graphics.Color;

/**
 * The colours of one category's cues.
 *
 * @param fill of a block
 * @param ink black or white, whichever reads better on the fill
 * @param edge a darker line that closes a block at its start
 * @param paleFill ground of a removed cue, and what is left behind of one being dragged
 * @param removedLine hatch and frame of a removed cue
 */
record LaneLook(Color fill, Color ink, Color edge, Color paleFill, Color removedLine) {}
