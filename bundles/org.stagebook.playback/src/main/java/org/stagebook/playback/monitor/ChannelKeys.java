package org.stagebook.playback.monitor;

import java.util.HashSet;
import java.util.Set;
import org.stagebook.playback.plan.SourceChannels;

/**
 * The keys above the channels. Channels are named by their speaker, those of unknown speakers by their number from 1, so that the keys mean
 * the same for every source.
 *
 * @param soloed only these are heard, if there are any
 * @param muted these are not heard
 * @param inverted these are heard in opposite polarity
 */
public record ChannelKeys(Set<String> soloed, Set<String> muted, Set<String> inverted) {

    /** Every channel as it is. */
    public static final ChannelKeys NONE = new ChannelKeys(Set.of(), Set.of(), Set.of());

    /** Copies the sets. */
    public ChannelKeys {
        soloed = Set.copyOf(soloed);
        muted = Set.copyOf(muted);
        inverted = Set.copyOf(inverted);
    }

    /** What a channel is called. */
    public static String name(SourceChannels channels, int channel) {
        return channels.order()
                .map(order -> order.speakers().get(channel).label())
                .orElseGet(() -> Integer.toString(channel + 1));
    }

    /** With one more channel soloed, or one fewer. */
    public ChannelKeys togglingSolo(String channel) {
        return new ChannelKeys(toggled(soloed, channel), muted, inverted);
    }

    /** With one more channel muted, or one fewer. */
    public ChannelKeys togglingMute(String channel) {
        return new ChannelKeys(soloed, toggled(muted, channel), inverted);
    }

    /** With one more channel inverted, or one fewer. */
    public ChannelKeys togglingPolarity(String channel) {
        return new ChannelKeys(soloed, muted, toggled(inverted, channel));
    }

    /** Whether all channels are heard as they are. */
    public boolean isNone() {
        return soloed.isEmpty() && muted.isEmpty() && inverted.isEmpty();
    }

    /** The gain of a channel: 1, 0 or −1. A solo of channels the source does not have silences nothing. */
    double gain(SourceChannels channels, int channel) {
        String name = name(channels, channel);
        boolean someSolo = false;
        for (int other = 0; other < channels.count(); other++) {
            someSolo |= soloed.contains(name(channels, other));
        }
        if (muted.contains(name) || (someSolo && !soloed.contains(name))) {
            return 0;
        }
        return inverted.contains(name) ? -1 : 1;
    }

    private static Set<String> toggled(Set<String> names, String name) {
        Set<String> changed = new HashSet<>(names);
        if (!changed.remove(name)) {
            changed.add(name);
        }
        return changed;
    }
}
