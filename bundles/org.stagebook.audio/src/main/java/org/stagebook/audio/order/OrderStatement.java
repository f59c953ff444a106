package org.stagebook.audio.order;

import org.stagebook.audio.ChannelOrder;

/**
 * What one piece of a file's metadata, or the names of a group's files, say about the channels.
 *
 * @param order the speakers it names, first channel first
 * @param source which kind of metadata it is
 * @param subject what says it, to begin a sentence with: {@code "The channel mask 0x3F"}
 */
public record OrderStatement(ChannelOrder order, OrderSource source, String subject) {

    int channels() {
        return order.channelCount();
    }

    String sentence() {
        return subject + " says " + order + ".";
    }
}
