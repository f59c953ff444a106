package org.stagebook.audio;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which speakers a recording feeds, whatever the order of its channels; see {@link ChannelOrder} for that and
 * {@link OrderConvention} for the orders the trade uses.
 *
 * <p>Names ending in 2, 4 or 6 heights are the trade's; those with plus signs are the sound systems of ITU-R BS.2051-3,
 * named upper+middle+lower.
 */
public enum ChannelLayout {
    MONO("Mono", "M"),
    STEREO("Stereo", "L R"),
    LCR("LCR", "L C R"),
    LCRS("LCRS", "L C R Cs"),
    QUAD("Quad", "L R Ls Rs"),
    SURROUND_5_0("5.0", "L C R Ls Rs"),
    SURROUND_5_1("5.1", "L C R Ls Rs LFE"),
    SURROUND_6_0("6.0", "L C R Ls Rs Cs"),
    SURROUND_6_1("6.1", "L C R Ls Rs Cs LFE"),
    SURROUND_7_0("7.0", "L C R Lss Rss Lrs Rrs"),
    SURROUND_7_1("7.1", "L C R Lss Rss Lrs Rrs LFE"),
    /** Five screen channels, as Sony's cinema system had them. */
    SDDS_7_1("7.1 SDDS", "L Lc C Rc R Ls Rs LFE"),
    SURROUND_5_0_2("5.0.2", "L C R Ls Rs Ltm Rtm"),
    /** With the heights in front: system C of BS.2051, and what a WAVE channel mask can say. */
    SURROUND_5_1_2("5.1.2", "L C R Ls Rs LFE Ltf Rtf"),
    /** With the heights overhead, as Dolby and Pro Tools have it. */
    SURROUND_5_1_2_OVERHEAD("5.1.2 overhead", "L C R Ls Rs LFE Ltm Rtm"),
    SURROUND_5_0_4("5.0.4", "L C R Ls Rs Ltf Rtf Ltr Rtr"),
    SURROUND_5_1_4("5.1.4", "L C R Ls Rs LFE Ltf Rtf Ltr Rtr"),
    SURROUND_7_0_2("7.0.2", "L C R Lss Rss Lrs Rrs Ltm Rtm"),
    SURROUND_7_1_2("7.1.2", "L C R Lss Rss Lrs Rrs LFE Ltm Rtm"),
    SURROUND_7_0_4("7.0.4", "L C R Lss Rss Lrs Rrs Ltf Rtf Ltr Rtr"),
    SURROUND_7_1_4("7.1.4", "L C R Lss Rss Lrs Rrs LFE Ltf Rtf Ltr Rtr"),
    SURROUND_7_1_6("7.1.6", "L C R Lss Rss Lrs Rrs LFE Ltf Rtf Ltm Rtm Ltr Rtr"),
    SURROUND_9_1_4("9.1.4", "L C R Lw Rw Lss Rss Lrs Rrs LFE Ltf Rtf Ltr Rtr"),
    SURROUND_9_1_6("9.1.6", "L C R Lw Rw Lss Rss Lrs Rrs LFE Ltf Rtf Ltm Rtm Ltr Rtr"),
    /** System E of BS.2051. */
    ITU_4_5_1("4+5+1", "L R C LFE Ls Rs Ltf Rtf Ltr Rtr Cbf"),
    /** System F of BS.2051. */
    ITU_3_7_0("3+7+0", "C L R Ltf Rtf Lss Rss Lrs Rrs Ctr LFE LFE2"),
    /** System G of BS.2051. */
    ITU_4_9_0("4+9+0", "L R C LFE Lss Rss Lrs Rrs Ltf Rtf Ltr Rtr Lc Rc"),
    /** System H of BS.2051, 9+10+3: the pair at 60° is here the wide pair, the pair at 30° left and right. */
    SURROUND_22_2("22.2", "Lw Rw C LFE Lrs Rrs L R Cs LFE2 Lss Rss Ltf Rtf Ctf T Ltr Rtr Ltm Rtm Ctr Cbf Lbf Rbf");

    private final String label;

    /** An unmodifiable copy. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Speaker> speakers;

    ChannelLayout(String label, String speakers) {
        this.label = label;
        this.speakers = Set.copyOf(EnumSet.copyOf(ChannelOrder.parse(speakers).speakers()));
    }

    /** The trade's name: {@code "5.1"}. */
    public String label() {
        return label;
    }

    /** The speakers, in no meaningful order. */
    public Set<Speaker> speakers() {
        return speakers;
    }

    public int channelCount() {
        return speakers.size();
    }

    /** The layout with that name, whatever its case; {@code "1.0"}, {@code "2.0"} and {@code "3.0"} are understood. */
    public static Optional<ChannelLayout> ofLabel(String label) {
        String name = switch (label.strip().toLowerCase(Locale.ROOT)) {
            case "1.0" -> MONO.label;
            case "2.0" -> STEREO.label;
            case "3.0" -> LCR.label;
            case "sdds", "sdds 7.1" -> SDDS_7_1.label;
            case "9+10+3" -> SURROUND_22_2.label;
            default -> label.strip();
        };
        return Arrays.stream(values())
                .filter(layout -> layout.label.equalsIgnoreCase(name))
                .findFirst();
    }

    /** The layout that consists of exactly these speakers. */
    public static Optional<ChannelLayout> of(Set<Speaker> speakers) {
        return Arrays.stream(values())
                .filter(layout -> layout.speakers.equals(speakers))
                .findFirst();
    }
}
