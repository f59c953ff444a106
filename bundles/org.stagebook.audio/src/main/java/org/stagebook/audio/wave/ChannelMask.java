package org.stagebook.audio.wave;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;

/**
 * The speaker mask of WAVE_FORMAT_EXTENSIBLE ({@code dwChannelMask}): channels are stored in the order of its bits.
 *
 * <p>The "back" pair is the surround pair of 5.1 unless a side pair is there too; then it is the rear pair of 7.1.
 */
record ChannelMask(int bits) {

    private static final int FRONT_LEFT = 0x1;
    private static final int FRONT_RIGHT = 0x2;
    private static final int FRONT_CENTRE = 0x4;
    private static final int LOW_FREQUENCY = 0x8;
    private static final int BACK_LEFT = 0x10;
    private static final int BACK_RIGHT = 0x20;
    private static final int SIDE_LEFT = 0x200;
    private static final int SIDE_RIGHT = 0x400;
    private static final int BACKS = BACK_LEFT | BACK_RIGHT;
    private static final int SIDES = SIDE_LEFT | SIDE_RIGHT;
    private static final int KNOWN = FRONT_LEFT | FRONT_RIGHT | FRONT_CENTRE | LOW_FREQUENCY | BACKS | SIDES;

    private static final List<Integer> WRITTEN = List.of(
            FRONT_CENTRE,
            FRONT_LEFT | FRONT_RIGHT,
            FRONT_LEFT | FRONT_RIGHT | FRONT_CENTRE,
            FRONT_LEFT | FRONT_RIGHT | FRONT_CENTRE | BACKS,
            FRONT_LEFT | FRONT_RIGHT | FRONT_CENTRE | LOW_FREQUENCY | BACKS,
            FRONT_LEFT | FRONT_RIGHT | FRONT_CENTRE | LOW_FREQUENCY | BACKS | SIDES);

    /** The mask that says exactly this order, or the empty mask when a mask cannot say it. */
    static ChannelMask ofOrder(ChannelOrder order) {
        return WRITTEN.stream()
                .map(ChannelMask::new)
                .filter(mask -> mask.order().equals(Optional.of(order)))
                .findFirst()
                .orElse(new ChannelMask(0));
    }

    /** The order the mask says, if every bit of it is a speaker known here. */
    Optional<ChannelOrder> order() {
        if (bits == 0 || (bits & ~KNOWN) != 0) {
            return Optional.empty();
        }
        if (bits == FRONT_CENTRE) {
            return Optional.of(ChannelOrder.M);
        }
        List<Speaker> speakers = new ArrayList<>();
        for (int bit = 1; bit <= SIDE_RIGHT; bit <<= 1) {
            if ((bits & bit) != 0) {
                speakers.add(speaker(bit));
            }
        }
        return Optional.of(new ChannelOrder(speakers));
    }

    private Speaker speaker(int bit) {
        boolean rears = (bits & SIDES) != 0;
        boolean backs = (bits & BACKS) != 0;
        return switch (bit) {
            case FRONT_LEFT -> Speaker.LEFT;
            case FRONT_RIGHT -> Speaker.RIGHT;
            case FRONT_CENTRE -> Speaker.CENTRE;
            case LOW_FREQUENCY -> Speaker.LFE;
            case BACK_LEFT -> rears ? Speaker.LEFT_REAR_SURROUND : Speaker.LEFT_SURROUND;
            case BACK_RIGHT -> rears ? Speaker.RIGHT_REAR_SURROUND : Speaker.RIGHT_SURROUND;
            case SIDE_LEFT -> backs ? Speaker.LEFT_SIDE_SURROUND : Speaker.LEFT_SURROUND;
            case SIDE_RIGHT -> backs ? Speaker.RIGHT_SIDE_SURROUND : Speaker.RIGHT_SURROUND;
            default ->
                throw new IllegalStateException("Bit 0x" + Integer.toHexString(bit) + " is not in the known set.");
        };
    }
}
