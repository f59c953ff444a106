package org.stagebook.playback.device;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;

/**
 * The speakers behind the outputs of a device, and which channel of a programme each of them plays.
 *
 * <p>Nothing is mixed here: a programme whose speakers do not all have an output of their own is offered another order, into
 * which the player mixes down. Two exceptions send a channel elsewhere unchanged: the surround pair of 5.1 and the side pair of
 * 7.1 stand in for each other where a device has only one of them, and mono goes to the centre, or to left and right where there
 * is none.
 *
 * @param outputs the speaker of each output, the first output first
 */
public record DeviceChannels(ChannelOrder outputs) {

    /** The source of an output that has nothing to play. */
    public static final int SILENT = -1;

    /** What is offered to a programme that does not fit, the most channels first. */
    private static final List<ChannelOrder> OFFERED = List.of(
            ChannelOrder.L_R_C_LFE_LSS_RSS_LRS_RRS,
            ChannelOrder.L_R_C_LFE_LS_RS,
            ChannelOrder.L_R_C,
            ChannelOrder.L_R,
            ChannelOrder.M);

    private static final Map<Speaker, Speaker> STAND_INS = Map.of(
            Speaker.LEFT_SURROUND, Speaker.LEFT_SIDE_SURROUND,
            Speaker.RIGHT_SURROUND, Speaker.RIGHT_SIDE_SURROUND,
            Speaker.LEFT_SIDE_SURROUND, Speaker.LEFT_SURROUND,
            Speaker.RIGHT_SIDE_SURROUND, Speaker.RIGHT_SURROUND);

    /** A device whose outputs go to these speakers: {@code "L R C LFE Ls Rs"}. */
    public static DeviceChannels of(String outputs) {
        return new DeviceChannels(ChannelOrder.parse(outputs));
    }

    /** Whether each channel of a programme has an output of its own. */
    public boolean canPlay(ChannelOrder programme) {
        Set<Speaker> taken = EnumSet.noneOf(Speaker.class);
        for (Speaker speaker : programme.speakers()) {
            List<Speaker> places = places(speaker);
            if (places.isEmpty() || !taken.addAll(places)) {
                return false;
            }
        }
        return true;
    }

    /** The wanted order where it can be played, else the greatest usual one that can; nothing if none can. */
    public Optional<ChannelOrder> playable(ChannelOrder wanted) {
        return canPlay(wanted)
                ? Optional.of(wanted)
                : OFFERED.stream().filter(this::canPlay).findFirst();
    }

    /**
     * For each output the channel of the programme that it plays, or {@link #SILENT}.
     *
     * @param programme an order that {@link #canPlay can be played}
     */
    public int[] sources(ChannelOrder programme) {
        int[] sources = new int[outputs.channelCount()];
        Arrays.fill(sources, SILENT);
        for (int channel = 0; channel < programme.channelCount(); channel++) {
            for (Speaker place : places(programme.speakers().get(channel))) {
                sources[outputs.channelOf(place)] = channel;
            }
        }
        return sources;
    }

    private List<Speaker> places(Speaker speaker) {
        if (has(speaker)) {
            return List.of(speaker);
        }
        if (speaker == Speaker.MONO) {
            return has(Speaker.CENTRE) ? List.of(Speaker.CENTRE) : pair();
        }
        return Optional.ofNullable(STAND_INS.get(speaker))
                .filter(this::has)
                .map(List::of)
                .orElse(List.of());
    }

    private List<Speaker> pair() {
        List<Speaker> found = new ArrayList<>(List.of(Speaker.LEFT, Speaker.RIGHT));
        found.removeIf(speaker -> !has(speaker));
        return found;
    }

    private boolean has(Speaker speaker) {
        return outputs.channelOf(speaker) >= 0;
    }
}
