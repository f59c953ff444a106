package org.stagebook.interchange.protools;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.protools.EventRow.ClipKey;

/**
 * Makes one event of the rows a multi-channel track has for each of its channels.
 *
 * <p>The rows of channel 1 decide. A row of another channel that matches none of them in time, name and state is reported
 * and makes no event.
 */
final class ChannelMerge {

    private final Warnings warnings;

    ChannelMerge(Warnings warnings) {
        this.warnings = warnings;
    }

    List<TrackEvent> merge(String trackName, boolean severalChannels, List<EventRow> rows) {
        Map<Integer, List<EventRow>> byChannel = new TreeMap<>();
        rows.forEach(row -> byChannel
                .computeIfAbsent(row.channel(), channel -> new ArrayList<>())
                .add(row));
        List<EventRow> first = byChannel.getOrDefault(1, List.of());
        byChannel.remove(1);
        Set<ClipKey> known = new HashSet<>();
        first.forEach(row -> known.add(row.key()));
        byChannel.forEach((channel, others) -> compare(trackName, first.size(), known, others));
        boolean stripChannel = severalChannels || !byChannel.isEmpty();
        return first.stream().map(row -> event(row, stripChannel)).toList();
    }

    private void compare(String trackName, int expected, Set<ClipKey> known, List<EventRow> others) {
        int channel = others.getFirst().channel();
        for (EventRow row : others) {
            if (!known.contains(row.key())) {
                warnings.add(
                        row.line().number(),
                        "Channel " + channel + " of track \"" + trackName + "\" has \""
                                + row.clipName() + "\" here, which matches no row of channel 1 in time, name and state;"
                                + " channel 1 decides, this row was skipped.");
            }
        }
        if (others.size() != expected) {
            warnings.add(
                    others.getFirst().line().number(),
                    "Channel " + channel + " of track \"" + trackName + "\" lists " + others.size()
                            + " rows and channel 1 lists " + expected + "; channel 1 decides.");
        }
    }

    private static TrackEvent event(EventRow row, boolean stripChannel) {
        return new TrackEvent(
                EventKind.ofClipName(row.clipName()),
                stripChannel ? row.baseName() : row.clipName(),
                row.clipName(),
                row.times(),
                row.muted(),
                row.line().number());
    }
}
