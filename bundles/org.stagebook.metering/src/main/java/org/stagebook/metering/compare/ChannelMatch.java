package org.stagebook.metering.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.metering.Programme;

/**
 * Which channel of the second recording belongs to each channel of the first.
 *
 * @param ofSecond for each channel of the first
 * @param remark what was done about different orders
 */
public record ChannelMatch(List<Integer> ofSecond, Optional<String> remark) {

    /**
     * Matches by speaker where both orders are known and name the same speakers, else by number.
     *
     * @throws IncomparableRecordingsException if the numbers of channels differ
     */
    public static ChannelMatch of(Programme first, Programme second) throws IncomparableRecordingsException {
        int channels = first.sound().channels();
        if (channels != second.sound().channels()) {
            throw new IncomparableRecordingsException(
                    "The first recording has " + channels + " and the second "
                            + second.sound().channels()
                            + " channels; only recordings with the same number of channels can be compared. Nothing was compared.");
        }
        if (first.order().isEmpty() || second.order().isEmpty() || first.order().equals(second.order())) {
            return new ChannelMatch(byNumber(channels), Optional.empty());
        }
        return of(first.order().get(), second.order().get());
    }

    private static ChannelMatch of(ChannelOrder first, ChannelOrder second) {
        if (!new HashSet<>(first.speakers()).equals(new HashSet<>(second.speakers()))) {
            return new ChannelMatch(
                    byNumber(first.channelCount()),
                    Optional.of("The first recording has the channels " + first + ", the second " + second
                            + "; they were compared by number."));
        }
        List<Integer> matched = first.speakers().stream()
                .map((Speaker speaker) -> second.channelOf(speaker))
                .toList();
        return new ChannelMatch(
                matched,
                Optional.of("The second recording has the order " + second
                        + "; its channels were compared in the order " + first + "."));
    }

    private static List<Integer> byNumber(int channels) {
        return IntStream.range(0, channels).boxed().toList();
    }
}
