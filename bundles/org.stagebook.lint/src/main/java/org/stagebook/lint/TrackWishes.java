package org.stagebook.lint;

import java.util.List;
import java.util.Optional;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.OrderConvention;
import org.stagebook.audio.order.WrittenOrder;
import org.stagebook.model.TrackWish;

/** What a mixer's wishes for tracks mean. */
public final class TrackWishes {
    private TrackWishes() {}

    /** The layouts that wishes name. */
    public static List<ChannelLayout> layouts(List<TrackWish> wishes) {
        return wishes.stream().flatMap(wish -> layout(wish).stream()).distinct().toList();
    }

    /** The layout a wish names. */
    public static Optional<ChannelLayout> layout(TrackWish wish) {
        return Optional.ofNullable(wish.getLayout()).flatMap(ChannelLayout::ofLabel);
    }

    /** The order a wish names for its layout, as speakers or as a convention; nothing for what is neither. */
    public static Optional<ChannelOrder> order(TrackWish wish) {
        String text = wish.getChannelOrder();
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        Optional<ChannelOrder> usual =
                OrderConvention.ofLabel(text).flatMap(named -> layout(wish).flatMap(named::order));
        return usual.or(() -> written(text));
    }

    private static Optional<ChannelOrder> written(String text) {
        try {
            return Optional.of(WrittenOrder.parse(text));
        } catch (IllegalArgumentException noOrder) {
            return Optional.empty();
        }
    }
}
