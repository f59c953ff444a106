package org.stagebook.audio;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The orders in which the trade stores the channels of a layout.
 *
 * <p>A convention is only a name for a set of {@linkplain ChannelOrder orders}, and published lists contradict each
 * other: some pages even swap "film" and "SMPTE". What counts, and what is shown and stored, is therefore always the
 * content of an order; a convention without an order for a layout has none here, and none is made up.
 */
public enum OrderConvention {
    /**
     * Screen channels from left to right first, LFE after the surrounds: film sessions and stems. As Pro Tools has its
     * tracks (Avid AAX SDK, {@code AAX_EStemFormat}; Pro Tools Reference Guide, "Multichannel Audio Tracks").
     */
    FILM(
            "film",
            "M",
            "L R",
            "L C R",
            "L C R Cs",
            "L R Ls Rs",
            "L C R Ls Rs",
            "L C R Ls Rs LFE",
            "L C R Ls Cs Rs",
            "L C R Ls Cs Rs LFE",
            "L C R Lss Rss Lrs Rrs",
            "L C R Lss Rss Lrs Rrs LFE",
            "L Lc C Rc R Ls Rs LFE",
            "L C R Ls Rs Ltm Rtm",
            "L C R Ls Rs LFE Ltf Rtf",
            "L C R Ls Rs LFE Ltm Rtm",
            "L C R Ls Rs Ltf Rtf Ltr Rtr",
            "L C R Ls Rs LFE Ltf Rtf Ltr Rtr",
            "L C R Lss Rss Lrs Rrs Ltm Rtm",
            "L C R Lss Rss Lrs Rrs LFE Ltm Rtm",
            "L C R Lss Rss Lrs Rrs Ltf Rtf Ltr Rtr",
            "L C R Lss Rss Lrs Rrs LFE Ltf Rtf Ltr Rtr",
            "L C R Lss Rss Lrs Rrs LFE Ltf Rtf Ltm Rtm Ltr Rtr",
            "L C R Lw Rw Lss Rss Lrs Rrs LFE Ltf Rtf Ltr Rtr",
            "L C R Lw Rw Lss Rss Lrs Rrs LFE Ltf Rtf Ltm Rtm Ltr Rtr"),
    /**
     * Left and right first, LFE fourth: SMPTE ST 428-12 and ITU-R BS.775 for the beds, ITU-R BS.2051-3 tables 4 to 11
     * with heights, SMPTE ST 2036-2 for 22.2.
     */
    SMPTE(
            "SMPTE",
            "M",
            "L R",
            "L R C",
            "L R C Cs",
            "L R Ls Rs",
            "L R C Ls Rs",
            "L R C LFE Ls Rs",
            "L R C LFE Ls Rs Cs",
            "L R C Lss Rss Lrs Rrs",
            "L R C LFE Lss Rss Lrs Rrs",
            "L R C LFE Ls Rs Lc Rc",
            "L R C LFE Ls Rs Ltf Rtf",
            "L R C LFE Ls Rs Ltf Rtf Ltr Rtr",
            "L R C LFE Ls Rs Ltf Rtf Ltr Rtr Cbf",
            "C L R Ltf Rtf Lss Rss Lrs Rrs Ctr LFE LFE2",
            "L R C LFE Lss Rss Lrs Rrs Ltf Rtf Ltr Rtr",
            "L R C LFE Lss Rss Lrs Rrs Ltf Rtf Ltr Rtr Lc Rc",
            "Lw Rw C LFE Lrs Rrs L R Cs LFE2 Lss Rss Ltf Rtf Ctf T Ltr Rtr Ltm Rtm Ctr Cbf Lbf Rbf"),
    /**
     * Sides before rears, heights last: the beds of the Dolby Atmos Master ADM Profile v1.0 up to 7.1.2, and the
     * speaker renders of Atmos above (Apple Core Audio, {@code kAudioChannelLayoutTag_Atmos_*}); 5.1.2 with either pair of
     * heights.
     */
    DOLBY(
            "Dolby",
            "L R",
            "L R C",
            "L R C Ls Rs",
            "L R C LFE Ls Rs",
            "L R C Lss Rss Lrs Rrs",
            "L R C LFE Lss Rss Lrs Rrs",
            "L R C LFE Ls Rs Ltf Rtf",
            "L R C LFE Ls Rs Ltm Rtm",
            "L R C LFE Ls Rs Ltf Rtf Ltr Rtr",
            "L R C Lss Rss Lrs Rrs Ltm Rtm",
            "L R C LFE Lss Rss Lrs Rrs Ltm Rtm",
            "L R C LFE Lss Rss Lrs Rrs Ltf Rtf Ltr Rtr",
            "L R C LFE Lss Rss Lrs Rrs Lw Rw Ltf Rtf Ltr Rtr",
            "L R C LFE Lss Rss Lrs Rrs Lw Rw Ltf Rtf Ltm Rtm Ltr Rtr"),
    /** Pairs first: what Pro Tools calls "DTS (ProControl Monitoring)". Only for 5.1 do the published lists agree. */
    DTS("DTS", "L R Ls Rs C LFE"),
    /**
     * Centre first, LFE last: "option 1" of QuickTime deliveries, the channel order of AAC (ISO/IEC 14496-3; Apple Core
     * Audio, {@code kAudioChannelLayoutTag_AAC_*}).
     */
    QUICKTIME(
            "QuickTime",
            "M",
            "L R",
            "C L R",
            "C L R Cs",
            "L R Ls Rs",
            "C L R Ls Rs",
            "C L R Ls Rs LFE",
            "C L R Ls Rs Cs",
            "C L R Ls Rs Cs LFE",
            "C L R Lss Rss Lrs Rrs",
            "C L R Lss Rss Lrs Rrs LFE",
            "C Lc Rc L R Ls Rs LFE"),
    /**
     * The order of the bits of a channel mask, rears before sides: WAVEFORMATEXTENSIBLE, {@code dwChannelMask}. The
     * surrounds of 6.1 are its side pair, as FLAC (RFC 9639) and most programs have it.
     */
    WAVE(
            "WAVE",
            "M",
            "L R",
            "L R C",
            "L R C Cs",
            "L R Ls Rs",
            "L R C Ls Rs",
            "L R C LFE Ls Rs",
            "L R C Cs Ls Rs",
            "L R C LFE Cs Ls Rs",
            "L R C Lrs Rrs Lss Rss",
            "L R C LFE Lrs Rrs Lss Rss",
            "L R C LFE Ls Rs Lc Rc",
            "L R C LFE Ls Rs Ltf Rtf",
            "L R C Ls Rs Ltf Rtf Ltr Rtr",
            "L R C LFE Ls Rs Ltf Rtf Ltr Rtr",
            "L R C Lrs Rrs Lss Rss Ltf Rtf Ltr Rtr",
            "L R C LFE Lrs Rrs Lss Rss Ltf Rtf Ltr Rtr"),
    /**
     * Digital cinema packages (ISDCF Document 4), the speaker channels alone: in the 16-channel package hearing and
     * visually impaired tracks lie between the surrounds and the rear pair, which is on 11 and 12.
     */
    DCP("DCP", "L R C LFE Ls Rs", "L R C LFE Lss Rss Lrs Rrs", "L R C LFE Ls Rs Lc Rc");

    private final String label;

    /** An unmodifiable copy. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<ChannelLayout, ChannelOrder> orders;

    OrderConvention(String label, String... orders) {
        this.label = label;
        Map<ChannelLayout, ChannelOrder> byLayout = new EnumMap<>(ChannelLayout.class);
        for (String text : orders) {
            ChannelOrder order = ChannelOrder.parse(text);
            byLayout.put(order.layout().orElseThrow(), order);
        }
        this.orders = Collections.unmodifiableMap(byLayout);
    }

    /** Its name in the spelling of the trade, which is also the name to choose it by: {@code "film"}, {@code "SMPTE"}. */
    public String label() {
        return label;
    }

    /** The order of a layout's channels, where this convention has one. */
    public Optional<ChannelOrder> order(ChannelLayout layout) {
        return Optional.ofNullable(orders.get(layout));
    }

    /** The layouts it has an order for. */
    public Set<ChannelLayout> layouts() {
        return orders.keySet();
    }

    /** Every convention that stores channels in this order; several agree on the small layouts. */
    public static Set<OrderConvention> having(ChannelOrder order) {
        Set<OrderConvention> found = EnumSet.noneOf(OrderConvention.class);
        Arrays.stream(values())
                .filter(convention -> convention.orders.containsValue(order))
                .forEach(found::add);
        return found;
    }

    /** The convention of that name, whatever its case; {@code "itu"} and {@code "pro tools"} are understood. */
    public static Optional<OrderConvention> ofLabel(String label) {
        String name = switch (label.strip().toLowerCase(Locale.ROOT)) {
            case "itu" -> SMPTE.label;
            case "pro tools", "protools" -> FILM.label;
            case "atmos" -> DOLBY.label;
            case "wav", "mask" -> WAVE.label;
            default -> label.strip();
        };
        return Arrays.stream(values())
                .filter(convention -> convention.label.equalsIgnoreCase(name))
                .findFirst();
    }
}
