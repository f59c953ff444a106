package org.stagebook.interchange.edl;

/**
 * An {@code FCM} line; it holds for the events under it.
 *
 * @param line of the list, counted from 1
 * @param dropFrame {@code DROP FRAME}, else {@code NON-DROP FRAME}
 */
public record FrameCodeMode(int line, boolean dropFrame) {}
