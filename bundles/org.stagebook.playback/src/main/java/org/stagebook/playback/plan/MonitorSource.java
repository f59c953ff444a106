package org.stagebook.playback.plan;

import java.util.List;
import org.stagebook.audio.ChannelOrder;

/**
 * One of the things that can be switched to: a version, a stem, a file. All sources of a plan run along, so that switching
 * between them loses no sample.
 *
 * @param name what people read on its key
 * @param channels where its channels are heard
 * @param clips what it consists of; where they overlap they are summed
 */
public record MonitorSource(String name, SourceChannels channels, List<PlannedClip> clips) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a clip feeds a channel the source does not have
     */
    public MonitorSource {
        clips = List.copyOf(clips);
        for (PlannedClip clip : clips) {
            for (int target : clip.routing()) {
                if (target < PlannedClip.NOWHERE || target >= channels.count()) {
                    throw new IllegalArgumentException(
                            "A clip of \"" + name + "\" feeds channel " + target + " of " + channels.count() + ".");
                }
            }
        }
    }

    /** The source with its channels in the order of known speakers. */
    public static MonitorSource of(String name, ChannelOrder order, List<PlannedClip> clips) {
        return new MonitorSource(name, SourceChannels.of(order), clips);
    }
}
