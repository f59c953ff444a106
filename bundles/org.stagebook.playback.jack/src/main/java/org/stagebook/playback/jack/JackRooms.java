package org.stagebook.playback.jack;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.playback.device.DeviceInfo;

/** The orders of speakers that are offered for a server's outputs: the one place that knows them. */
final class JackRooms {

    /** The id of the device that is left for the user to connect. */
    static final String UNCONNECTED = "unconnected";

    private static final int MOST_PORTS = 64;

    /** As SMPTE counts; the greatest that the outputs suffice for is the default. */
    private static final List<String> SMPTE = List.of(
            "L R C LFE Lss Rss Lrs Rrs Ltf Rtf Ltr Rtr",
            "L R C LFE Lss Rss Lrs Rrs",
            "L R C LFE Ls Rs",
            "L R C Ls Rs",
            "L R C",
            "L R",
            "M");

    /** As film sessions count. All that fit are offered, since the LFE of a smaller room is on another output. */
    private static final List<String> FILM = List.of(
            "L C R Lss Rss Lrs Rrs LFE Ltf Rtf Ltr Rtr", "L C R Lss Rss Lrs Rrs LFE", "L C R Ls Rs LFE", "L C R");

    private JackRooms() {}

    /** What a server with that many outputs can be opened as. */
    static List<DeviceInfo> devices(int outputs) {
        List<DeviceInfo> devices = new ArrayList<>();
        SMPTE.stream()
                .map(ChannelOrder::parse)
                .filter(order -> order.channelCount() <= outputs)
                .limit(1)
                .forEach(order -> devices.add(room(order)));
        FILM.stream()
                .map(ChannelOrder::parse)
                .filter(order -> order.channelCount() <= outputs)
                .forEach(order -> devices.add(room(order)));
        devices.add(new DeviceInfo(
                UNCONNECTED,
                "JACK, not connected",
                MOST_PORTS,
                "Nothing is heard until the ports are connected by hand; they are named after the speakers."));
        return List.copyOf(devices);
    }

    private static DeviceInfo room(ChannelOrder order) {
        String outputs = order.channelCount() == 1 ? "output 1" : "outputs 1 to " + order.channelCount();
        return new DeviceInfo(
                order.toString(),
                "JACK, " + order + " on " + outputs,
                order.channelCount(),
                "JACK does not say where its outputs are heard. Choose the order in which your speakers are wired.");
    }
}
