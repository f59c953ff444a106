package org.stagebook.lint.sound;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.order.ChannelAssignment;
import org.stagebook.audio.order.LayoutHint;
import org.stagebook.audio.order.OrderSource;
import org.stagebook.audio.order.SoundFileName;

/**
 * Which speakers the channels feed, as far as the file says so.
 *
 * @param speakers their labels, first channel first: {@code "L R C LFE Ls Rs"}; empty if unknown
 * @param source what says it
 * @param assumed whether the order itself is not stated, and a usual or an agreed one was taken
 * @param reason a sentence
 * @param contradictions sentences about other statements in the file or its name
 */
public record StatedOrder(
        String speakers, OrderSource source, boolean assumed, String reason, List<String> contradictions) {

    /** Copies the list. */
    public StatedOrder {
        contradictions = List.copyOf(contradictions);
    }

    static StatedOrder of(Path file, ChannelAssignment channels) {
        String speakers = channels.order().map(ChannelOrder::toString).orElse("");
        return new StatedOrder(
                speakers, channels.source(), isAssumed(file, channels), channels.reason(), channels.contradictions());
    }

    private static boolean isAssumed(Path file, ChannelAssignment channels) {
        int count = channels.order().map(ChannelOrder::channelCount).orElse(0);
        if (channels.source() != OrderSource.FILE_NAME || count <= 2) {
            return false;
        }
        LayoutHint name = SoundFileName.of(file).hint(count);
        return name.order().isEmpty()
                && (name.layout().isEmpty() || name.convention().isEmpty());
    }

    /** The order, if it is known. */
    public Optional<ChannelOrder> order() {
        return speakers.isEmpty() ? Optional.empty() : Optional.of(ChannelOrder.parse(speakers));
    }

    /** An order that was agreed, where the file itself does not say. */
    public StatedOrder taking(ChannelOrder agreed, String why) {
        return new StatedOrder(agreed.toString(), source, true, why, contradictions);
    }
}
