package org.stagebook.playback.device;

/**
 * A device that can be opened.
 *
 * @param id what settings keep, unique within its backend
 * @param name what people read
 * @param channels how many it can play at most
 * @param remark what has to be known before it is chosen, a sentence: that only two channels can be trusted; empty for most
 */
public record DeviceInfo(String id, String name, int channels, String remark) {}
