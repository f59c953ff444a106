package org.stagebook.audio.aiff;

/**
 * A named place of the {@code MARK} chunk.
 *
 * @param id by which other chunks refer to it
 * @param frame between which and the frame before it stands
 * @param name as written, in no stated character set
 */
public record AiffMarker(int id, long frame, String name) {}
