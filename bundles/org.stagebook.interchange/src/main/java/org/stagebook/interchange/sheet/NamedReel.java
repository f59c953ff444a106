package org.stagebook.interchange.sheet;

import org.stagebook.interchange.placing.ReelTarget;
import org.stagebook.timebase.Position;

/**
 * A reel that rows of a table may lie in.
 *
 * @param label what people call it, {@code "R2"}
 * @param number from 1
 * @param start its first frame
 */
record NamedReel(String label, int number, Position start, ReelTarget target) {}
