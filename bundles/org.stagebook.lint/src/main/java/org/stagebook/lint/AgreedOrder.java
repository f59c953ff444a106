package org.stagebook.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.lint.sound.SoundMeasures;
import org.stagebook.lint.sound.StatedOrder;
import org.stagebook.model.TrackWish;

/**
 * Reads the channels of a file that does not say which they are in the order the mixer asked for: whoever made it most likely
 * followed the pre-brief, and taking another order would call the wrong channel silent.
 */
final class AgreedOrder {
    private static final int PAIR = 2;

    private AgreedOrder() {}

    static FileFacts in(FileFacts facts, List<TrackWish> wishes) {
        return facts.sound()
                .filter(SoundMeasures::hasSound)
                .filter(sound -> sound.channels().size() > PAIR)
                .flatMap(sound -> agreed(sound, wishes).map(order -> facts.withSound(sound.inOrder(order))))
                .orElse(facts);
    }

    private static Optional<StatedOrder> agreed(SoundMeasures sound, List<TrackWish> wishes) {
        StatedOrder stated = sound.order();
        if (stated.order().isPresent() && !stated.assumed()) {
            return Optional.empty();
        }
        List<ChannelOrder> fitting = wishes.stream()
                .flatMap(wish -> TrackWishes.order(wish).stream())
                .filter(order -> order.channelCount() == sound.channels().size())
                .filter(order -> stated.order()
                        .map(usual -> Set.copyOf(usual.speakers()).equals(Set.copyOf(order.speakers())))
                        .orElse(true))
                .distinct()
                .toList();
        return fitting.size() == 1
                ? Optional.of(stated.taking(fitting.getFirst(), "The order of the pre-brief was taken."))
                : Optional.empty();
    }
}
