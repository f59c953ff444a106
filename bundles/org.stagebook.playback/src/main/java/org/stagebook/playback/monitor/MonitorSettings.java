package org.stagebook.playback.monitor;

import java.util.Optional;
import org.stagebook.audio.ChannelOrder;

/**
 * What a monitor section is set to, apart from which source is chosen. Immutable: turning a knob makes another.
 *
 * @param keys solo, mute, polarity
 * @param fold what the room is made to sound like before it reaches its loudspeakers; absent for all loudspeakers there are
 * @param stereo which stereo a fold-down makes
 * @param isMono whether everything is summed, to hear what cancels
 * @param isDimmed whether all is {@value #DIM_DB} dB softer, to talk
 * @param level how loud the room plays
 */
public record MonitorSettings(
        ChannelKeys keys,
        Optional<ChannelOrder> fold,
        StereoFold stereo,
        boolean isMono,
        boolean isDimmed,
        MonitorLevel level) {

    /** What the dim key does. */
    public static final double DIM_DB = -20;

    /** Everything as it is, at the room's reference. */
    public static final MonitorSettings PLAIN = new MonitorSettings(
            ChannelKeys.NONE, Optional.empty(), StereoFold.LO_RO, false, false, MonitorLevel.CINEMA);

    public MonitorSettings with(ChannelKeys other) {
        return new MonitorSettings(other, fold, stereo, isMono, isDimmed, level);
    }

    public MonitorSettings with(MonitorLevel other) {
        return new MonitorSettings(keys, fold, stereo, isMono, isDimmed, other);
    }

    /** The same heard as another layout. */
    public MonitorSettings folded(Optional<ChannelOrder> other, StereoFold kind) {
        return new MonitorSettings(keys, other, kind, isMono, isDimmed, level);
    }

    public MonitorSettings mono(boolean on) {
        return new MonitorSettings(keys, fold, stereo, on, isDimmed, level);
    }

    public MonitorSettings dimmed(boolean on) {
        return new MonitorSettings(keys, fold, stereo, isMono, on, level);
    }
}
