package org.stagebook.interchange.protools;

/**
 * A clip of the clip list, used on a track or not.
 *
 * @param sourceFile the media file it plays
 * @param channel the channel of that file, from 1; 0 where the export does not say (a mono file)
 * @param online false for a clip whose file Pro Tools could not find
 * @param line where the export lists it
 */
public record SessionClip(String name, String sourceFile, int channel, boolean online, int line) {}
