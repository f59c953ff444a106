package org.stagebook.interchange.otio;

/**
 * Where the clips of a track go.
 *
 * @param sound whether it is a track of sound
 * @param name channels of picture, {@code V2}, or the name of the sound track
 * @param line of the track, counted from 1
 */
record Lane(boolean sound, String name, int line) {}
