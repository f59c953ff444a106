package org.stagebook.conform.match;

import org.stagebook.interchange.cutlist.CutList;

/**
 * The cut of one reel.
 *
 * @param reelNumber of the production
 * @param list its events; those of picture count, or those of sound where there are none
 */
public record ReelCut(int reelNumber, CutList list) {}
