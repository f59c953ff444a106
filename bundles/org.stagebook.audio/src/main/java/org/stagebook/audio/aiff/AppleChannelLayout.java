package org.stagebook.audio.aiff;

import java.util.Map;
import java.util.Optional;
import org.stagebook.audio.ChannelOrder;

/**
 * The layout tag of Apple's {@code CHAN} chunk, which is an {@code AudioChannelLayout} of Core Audio.
 *
 * @param tag number of the layout in the upper, number of channels in the lower 16 bits
 */
record AppleChannelLayout(int tag) {

    /** CoreAudioBaseTypes.h, {@code kAudioChannelLayoutTag_*}; the tags of stage material. */
    private static final Map<Integer, String> ORDERS = Map.ofEntries(
            Map.entry(100, "M"),
            Map.entry(101, "L R"),
            Map.entry(108, "L R Ls Rs"),
            Map.entry(113, "L R C"),
            Map.entry(114, "C L R"),
            Map.entry(115, "L R C Cs"),
            Map.entry(116, "C L R Cs"),
            Map.entry(117, "L R C Ls Rs"),
            Map.entry(118, "L R Ls Rs C"),
            Map.entry(119, "L C R Ls Rs"),
            Map.entry(120, "C L R Ls Rs"),
            Map.entry(121, "L R C LFE Ls Rs"),
            Map.entry(122, "L R Ls Rs C LFE"),
            Map.entry(123, "L C R Ls Rs LFE"),
            Map.entry(124, "C L R Ls Rs LFE"),
            Map.entry(125, "L R C LFE Ls Rs Cs"),
            Map.entry(126, "L R C LFE Ls Rs Lc Rc"),
            Map.entry(127, "C Lc Rc L R Ls Rs LFE"),
            Map.entry(128, "L R C LFE Lss Rss Lrs Rrs"),
            Map.entry(132, "L R Ls Rs"),
            Map.entry(142, "C L R Ls Rs Cs LFE"),
            Map.entry(143, "C L R Lss Rss Lrs Rrs"),
            Map.entry(149, "C LFE"),
            Map.entry(150, "L C R"),
            Map.entry(151, "L C R Cs"),
            Map.entry(183, "C L R Lss Rss Lrs Rrs LFE"),
            Map.entry(188, "L R C LFE Cs Ls Rs"),
            Map.entry(189, "L R C LFE Lrs Rrs Lss Rss"),
            Map.entry(192, "L R C LFE Lss Rss Lrs Rrs Ltf Rtf Ltr Rtr"),
            Map.entry(193, "L R C LFE Lss Rss Lrs Rrs Lw Rw Ltf Rtf Ltm Rtm Ltr Rtr"),
            Map.entry(194, "L R C LFE Ls Rs Ltm Rtm"));

    /** The order it stands for, if it is known here and for so many channels. */
    Optional<ChannelOrder> order(int channels) {
        return Optional.ofNullable(ORDERS.get(tag >>> 16))
                .map(ChannelOrder::parse)
                .filter(order -> order.channelCount() == channels && (tag & 0xFFFF) == channels);
    }
}
