package org.stagebook.ui.parts.transport.presenter;

import java.util.Comparator;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.playback.plan.MonitorSource;

/** Which loudspeakers a programme would like. */
final class Rooms {

    private Rooms() {}

    /** The order of the source with the most channels; stereo where none is placed. */
    static ChannelOrder widest(HeardProgramme heard) {
        return heard.plan().sources().stream()
                .map(MonitorSource::channels)
                .flatMap(channels -> channels.order().stream())
                .max(Comparator.comparingInt(ChannelOrder::channelCount))
                .filter(order -> order.channelCount() > 1)
                .orElse(ChannelOrder.L_R);
    }
}
