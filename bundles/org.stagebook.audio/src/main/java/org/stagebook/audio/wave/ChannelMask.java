package org.stagebook.audio.wave;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.audio.order.ChannelAssignment;
import org.stagebook.audio.order.OrderSource;

/**
 * The speaker mask of WAVE_FORMAT_EXTENSIBLE ({@code dwChannelMask}): channels are stored in the order of its bits.
 *
 * <p>All 18 positions of {@code ksmedia.h} are known. The "back" pair is the surround pair of 5.1 unless a side pair is
 * there too; then it is the rear pair of 7.1. FLAC names speakers by the same bits (RFC 9639, section 8.6.2).
 *
 * @param bits the mask as stored, 0 when there is none
 */
public record ChannelMask(int bits) {

    private static final int FRONT_CENTRE = 0x4;
    private static final int BACKS = 0x30;
    private static final int SIDES = 0x600;

    /** By bit, lowest first, with the back pair as rears. */
    private static final List<Speaker> POSITIONS = ChannelOrder.parse(
                    "L R C LFE Lrs Rrs Lc Rc Cs Lss Rss T Ltf Ctf Rtf Ltr Ctr Rtr")
            .speakers();

    private static final int KNOWN = (1 << POSITIONS.size()) - 1;

    /** The mask that says exactly this order, or the empty mask when a mask cannot say it. */
    public static ChannelMask ofOrder(ChannelOrder order) {
        if (order.equals(ChannelOrder.M)) {
            return new ChannelMask(FRONT_CENTRE);
        }
        return Stream.of(Speaker.LEFT_REAR_SURROUND, Speaker.LEFT_SIDE_SURROUND)
                .map(surroundsAs -> saying(order, surroundsAs))
                .filter(mask -> mask.order().equals(Optional.of(order)))
                .findFirst()
                .orElse(new ChannelMask(0));
    }

    private static ChannelMask saying(ChannelOrder order, Speaker surroundsAs) {
        int surrounds = POSITIONS.indexOf(surroundsAs);
        int bits = 0;
        for (Speaker speaker : order.speakers()) {
            int position = switch (speaker) {
                case LEFT_SURROUND -> surrounds;
                case RIGHT_SURROUND -> surrounds + 1;
                default -> POSITIONS.indexOf(speaker);
            };
            bits |= position < 0 ? 0 : 1 << position;
        }
        return new ChannelMask(bits);
    }

    /**
     * What the mask says about so many channels.
     *
     * @param remarks takes a sentence when it names more speakers than there are channels, of which then the first count
     *     as the format has it, or fewer
     */
    public ChannelAssignment assignment(int channels, List<String> remarks) {
        if (bits == 0) {
            return ChannelAssignment.ofCount(channels);
        }
        String subject = "The channel mask 0x%X".formatted(bits);
        int named = Integer.bitCount(bits);
        if (!hasUnknownBits() && named != channels) {
            remarks.add(subject + " names " + named + " speakers for " + channels + " channels"
                    + (named > channels ? "; the first were taken." : "."));
        } else if (hasUnknownBits()) {
            remarks.add(subject + " names speakers that no standard knows.");
        }
        return limitedTo(channels)
                .order()
                .filter(order -> order.channelCount() == channels)
                .map(order -> ChannelAssignment.of(order, OrderSource.CHANNEL_MASK, subject + " says " + order + "."))
                .orElseGet(() -> ChannelAssignment.unknown(
                        subject + " does not name a speaker for each of the " + channels + " channels."));
    }

    private boolean hasUnknownBits() {
        return (bits & ~KNOWN) != 0;
    }

    private ChannelMask limitedTo(int channels) {
        int kept = bits;
        while (Integer.bitCount(kept) > channels) {
            kept &= ~Integer.highestOneBit(kept);
        }
        return new ChannelMask(kept);
    }

    /** The order the mask says, if every bit of it is a speaker known here. */
    public Optional<ChannelOrder> order() {
        if (bits == 0 || hasUnknownBits()) {
            return Optional.empty();
        }
        if (bits == FRONT_CENTRE) {
            return Optional.of(ChannelOrder.M);
        }
        List<Speaker> speakers = new ArrayList<>();
        for (int position = 0; position < POSITIONS.size(); position++) {
            if ((bits & 1 << position) != 0) {
                speakers.add(speaker(POSITIONS.get(position)));
            }
        }
        return Optional.of(new ChannelOrder(speakers));
    }

    private Speaker speaker(Speaker position) {
        boolean rears = (bits & SIDES) != 0;
        boolean backs = (bits & BACKS) != 0;
        return switch (position) {
            case LEFT_REAR_SURROUND -> rears ? position : Speaker.LEFT_SURROUND;
            case RIGHT_REAR_SURROUND -> rears ? position : Speaker.RIGHT_SURROUND;
            case LEFT_SIDE_SURROUND -> backs ? position : Speaker.LEFT_SURROUND;
            case RIGHT_SIDE_SURROUND -> backs ? position : Speaker.RIGHT_SURROUND;
            default -> position;
        };
    }
}
