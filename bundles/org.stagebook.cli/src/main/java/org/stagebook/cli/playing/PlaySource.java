package org.stagebook.cli.playing;

import java.util.List;
import java.util.stream.IntStream;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.recording.Recording;
import org.stagebook.cli.command.CommandRefusedException;
import org.stagebook.playback.plan.MonitorSource;
import org.stagebook.playback.plan.PlannedClip;

/**
 * One of the files that can be switched to.
 *
 * @param name of its file
 * @param recording what is in it
 * @param order which speakers its channels feed
 */
public record PlaySource(String name, Recording recording, ChannelOrder order) {

    /**
     * A recording whose channels are placed.
     *
     * @throws CommandRefusedException if nothing says which speakers they feed
     */
    static PlaySource of(Recording recording) {
        String name = String.valueOf(recording.files().getFirst().getFileName());
        ChannelOrder order = recording
                .channels()
                .order()
                .orElseThrow(() -> new CommandRefusedException("\"" + name + "\" has "
                        + recording.format().channels()
                        + " channels, and nothing says which speakers they feed, so it would be heard in the wrong ones. Say it"
                        + " with --layout or --order, as in --layout 5.1 or --order \"L C R Ls Rs LFE\"."));
        return new PlaySource(name, recording, order);
    }

    int rateHz() {
        return recording.format().sampleRateHz();
    }

    /** How long it is at another rate, a frame begun counted. */
    long framesAt(int otherRateHz) {
        return Math.ceilDiv(Math.multiplyExact(recording.format().frames(), (long) otherRateHz), rateHz());
    }

    /** From the beginning of the time line. */
    MonitorSource planned(int planRateHz) {
        PlannedClip clip = new PlannedClip(
                recording.sound(),
                new PlannedClip.Place(0, 0, framesAt(planRateHz)),
                IntStream.range(0, order.channelCount()).boxed().toList(),
                PlannedClip.Level.UNCHANGED);
        return MonitorSource.of(name, order, List.of(clip));
    }

    /** {@code "5.1"}, or how many channels there are where they make no usual layout. */
    static String layout(ChannelOrder order) {
        return order.layout().map(ChannelLayout::label).orElseGet(() -> order.channelCount() + " channels");
    }
}
