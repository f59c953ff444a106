package org.stagebook.audio.order;

import java.util.Optional;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.OrderConvention;

/**
 * What a file's name or its user says about the channels: whole orders or only a part of one.
 *
 * @param layout which speakers, as in {@code "5.1"}
 * @param convention in which convention's order, as in {@code "film"}
 * @param order the speakers themselves; overrules the other two
 */
public record LayoutHint(
        Optional<ChannelLayout> layout, Optional<OrderConvention> convention, Optional<ChannelOrder> order) {

    public static final LayoutHint NONE = new LayoutHint(Optional.empty(), Optional.empty(), Optional.empty());

    public static LayoutHint of(ChannelOrder order) {
        return new LayoutHint(order.layout(), Optional.empty(), Optional.of(order));
    }

    public static LayoutHint of(ChannelLayout layout) {
        return new LayoutHint(Optional.of(layout), Optional.empty(), Optional.empty());
    }

    public static LayoutHint of(ChannelLayout layout, OrderConvention convention) {
        return new LayoutHint(Optional.of(layout), Optional.of(convention), Optional.empty());
    }

    public static LayoutHint of(OrderConvention convention) {
        return new LayoutHint(Optional.empty(), Optional.of(convention), Optional.empty());
    }

    public boolean isEmpty() {
        return layout.isEmpty() && convention.isEmpty() && order.isEmpty();
    }

    /** The order it says by itself, if it says all of it for so many channels. */
    Optional<ChannelOrder> complete(int channels) {
        return order.or(() -> layout.flatMap(named -> convention.flatMap(kind -> kind.order(named))))
                .filter(said -> said.channelCount() == channels);
    }

    /** This where it says something, the other where it does not. */
    LayoutHint orElse(LayoutHint other) {
        if (order.isPresent()) {
            return this;
        }
        boolean silent = layout.isEmpty() && convention.isEmpty();
        return new LayoutHint(
                layout.or(other::layout), convention.or(other::convention), silent ? other.order : Optional.empty());
    }

    /** Without a layout of another number of channels. */
    LayoutHint fitting(int channels) {
        return new LayoutHint(
                layout.filter(named -> named.channelCount() == channels),
                convention,
                order.filter(said -> said.channelCount() == channels));
    }
}
