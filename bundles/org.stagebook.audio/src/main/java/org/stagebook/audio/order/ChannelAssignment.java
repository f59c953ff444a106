package org.stagebook.audio.order;

import java.util.List;
import java.util.Optional;
import org.stagebook.audio.ChannelOrder;

/**
 * The speakers of a recording's channels, with the authority for it: what every measurement has to report.
 *
 * @param order the speakers; absent exactly when the source is {@link OrderSource#UNKNOWN}
 * @param source where the order was taken from
 * @param reason one sentence: what said so, or what was assumed and why
 * @param contradictions sentences about statements that were not followed; empty when all agree
 */
public record ChannelAssignment(
        Optional<ChannelOrder> order, OrderSource source, String reason, List<String> contradictions) {

    /**
     * Checks that order and source agree.
     *
     * @throws IllegalArgumentException if they do not
     */
    public ChannelAssignment {
        if (order.isPresent() == (source == OrderSource.UNKNOWN)) {
            throw new IllegalArgumentException("A channel order has a source, and none has none.");
        }
        contradictions = List.copyOf(contradictions);
    }

    public static ChannelAssignment of(ChannelOrder order, OrderSource source, String reason) {
        return new ChannelAssignment(Optional.of(order), source, reason, List.of());
    }

    public static ChannelAssignment unknown(String reason) {
        return new ChannelAssignment(Optional.empty(), OrderSource.UNKNOWN, reason, List.of());
    }

    /** The one assumption that needs no statement: one channel is mono, two are left and right; unknown for more. */
    public static ChannelAssignment ofCount(int channels) {
        return switch (channels) {
            case 1 ->
                of(
                        ChannelOrder.M,
                        OrderSource.CHANNEL_COUNT,
                        "Nothing says what the only channel is; it was taken as mono.");
            case 2 ->
                of(
                        ChannelOrder.L_R,
                        OrderSource.CHANNEL_COUNT,
                        "Nothing says what the two channels are; they were taken as left and right.");
            default -> unknown("Nothing says which speakers the " + channels + " channels feed.");
        };
    }

    /** The same with what was not followed. */
    ChannelAssignment against(List<String> others) {
        return new ChannelAssignment(order, source, reason, others);
    }
}
