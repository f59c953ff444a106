package org.stagebook.lint.sound;

import java.util.List;

/**
 * What the sound of a file is like: plain values, so that they can be written down and outlive a break of the work.
 *
 * @param format what the header says
 * @param order which speakers the channels feed
 * @param framesRead samples per channel that were read; fewer than the header says where the file was cut off
 * @param channels first channel first; empty if the file cannot be read
 * @param losses sentences about sound that should be there and is not
 * @param remarks sentences about what else is out of order in the file
 * @param unreadable why the file cannot be read as sound; empty if it can
 */
public record SoundMeasures(
        SoundFormat format,
        StatedOrder order,
        long framesRead,
        List<ChannelMeasures> channels,
        List<String> losses,
        List<String> remarks,
        String unreadable) {

    /** Copies the lists. */
    public SoundMeasures {
        channels = List.copyOf(channels);
        losses = List.copyOf(losses);
        remarks = List.copyOf(remarks);
    }

    /** Whether there is sound to judge. */
    public boolean hasSound() {
        return unreadable.isEmpty() && !channels.isEmpty() && format.sampleRateHz() > 0;
    }

    /** The same sound, its channels being read in another order. */
    public SoundMeasures inOrder(StatedOrder other) {
        return new SoundMeasures(format, other, framesRead, channels, losses, remarks, unreadable);
    }
}
