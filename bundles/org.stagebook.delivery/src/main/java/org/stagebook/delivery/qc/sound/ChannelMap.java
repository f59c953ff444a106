package org.stagebook.delivery.qc.sound;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.delivery.qc.QcFile;

/**
 * Which channel of one file feeds the speaker of each channel of another, so that a stem in film order is held against a printmaster
 * in SMPTE order.
 */
final class ChannelMap {

    private static final int NONE = -1;

    private final int[] channels;

    private ChannelMap(int[] channels) {
        this.channels = channels;
    }

    /** By speakers where both are known, else by number; a mono file is heard in the centre, or where there is none on both sides. */
    static ChannelMap of(QcFile main, QcFile other) {
        int count = main.recording().format().channels();
        int others = other.recording().format().channels();
        Optional<ChannelOrder> order = main.recording().channels().order();
        Optional<ChannelOrder> otherOrder = other.recording().channels().order();
        int[] channels = new int[count];
        Arrays.setAll(channels, channel -> channel < others ? channel : NONE);
        if (order.isPresent() && otherOrder.isPresent()) {
            List<Speaker> speakers = order.get().speakers();
            Arrays.setAll(channels, channel -> otherOrder.get().channelOf(speakers.get(channel)));
            if (others == 1 && count > 1 && otherOrder.get().equals(ChannelOrder.M)) {
                int centre = order.get().channelOf(Speaker.CENTRE);
                Arrays.setAll(channels, channel -> channel == centre || (centre < 0 && channel < 2) ? 0 : NONE);
            }
        }
        return new ChannelMap(channels);
    }

    /** The other file's channel for one of the main file, negative where it has none. */
    int of(int channel) {
        return channels[channel];
    }
}
