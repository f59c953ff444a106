package org.stagebook.audio.ixml;

import java.util.OptionalInt;

/**
 * One track of the recording. Texts that the file leaves out are empty.
 *
 * @param channelIndex the recorder's input or track, counted from 1
 * @param interleaveIndex the channel of this file, counted from 1
 * @param name as the recordist named it
 * @param function what it is for, {@code "LFE-5.1"}, {@code "M-MID_SIDE"}
 */
public record IxmlTrack(OptionalInt channelIndex, OptionalInt interleaveIndex, String name, String function) {}
