package org.stagebook.interchange.edl;

/**
 * An {@code M2} line: at which speed the source runs.
 *
 * @param line of the list, counted from 1
 * @param framesPerSecond source frames for each second of timecode; 0 a freeze frame, negative backwards
 */
public record EdlMotion(int line, double framesPerSecond) {}
