package org.stagebook.audio.wave;

/**
 * A marker or region of a file: a point of its {@code cue} chunk with what the {@code adtl} list says of it. Texts that
 * the file leaves out are empty.
 *
 * @param id of the point, by which the list refers to it
 * @param startFrame the frame of the sound, counted from its first
 * @param lengthFrames how long the region is, 0 for a point
 * @param label its name
 * @param note a comment
 */
public record Marker(long id, long startFrame, long lengthFrames, String label, String note) {}
