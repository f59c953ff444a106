package org.stagebook.audio;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which speaker each channel of a recording feeds, first channel first.
 *
 * <p>Orders are named by their content, {@code "L C R Ls Rs LFE"}: published lists disagree on what "film" and "SMPTE"
 * mean, and a wrong order moves the LFE into a surround.
 *
 * @param speakers each speaker at most once, at least one
 */
public record ChannelOrder(List<Speaker> speakers) {

    public static final ChannelOrder M = parse("M");
    public static final ChannelOrder L_R = parse("L R");
    /** Three front channels as film sessions have them. */
    public static final ChannelOrder L_C_R = parse("L C R");
    /** Three front channels as a WAVE channel mask implies. */
    public static final ChannelOrder L_R_C = parse("L R C");
    /** 5.0 in WAVE and SMPTE order. */
    public static final ChannelOrder L_R_C_LS_RS = parse("L R C Ls Rs");
    /** 5.0 in film order. */
    public static final ChannelOrder L_C_R_LS_RS = parse("L C R Ls Rs");
    /** 5.1 in SMPTE and ITU order, as in WAVE files, cinema packages and most deliveries. */
    public static final ChannelOrder L_R_C_LFE_LS_RS = parse("L R C LFE Ls Rs");
    /** 5.1 as in film sessions and stems. */
    public static final ChannelOrder L_C_R_LS_RS_LFE = parse("L C R Ls Rs LFE");
    /** 5.1 as in some QuickTime deliveries. */
    public static final ChannelOrder C_L_R_LS_RS_LFE = parse("C L R Ls Rs LFE");
    /** 5.1 with the pairs first. */
    public static final ChannelOrder L_R_LS_RS_C_LFE = parse("L R Ls Rs C LFE");
    /** 7.1 as in a Dolby Atmos bed: sides before rears. */
    public static final ChannelOrder L_R_C_LFE_LSS_RSS_LRS_RRS = parse("L R C LFE Lss Rss Lrs Rrs");
    /** 7.1 as a WAVE channel mask implies: rears before sides. */
    public static final ChannelOrder L_R_C_LFE_LRS_RRS_LSS_RSS = parse("L R C LFE Lrs Rrs Lss Rss");
    /** 7.1 in film order. */
    public static final ChannelOrder L_C_R_LSS_RSS_LRS_RRS_LFE = parse("L C R Lss Rss Lrs Rrs LFE");

    /**
     * Checks the list.
     *
     * @throws IllegalArgumentException if it is empty or names a speaker twice
     */
    public ChannelOrder {
        speakers = List.copyOf(speakers);
        if (speakers.isEmpty()) {
            throw new IllegalArgumentException("A channel order needs at least one channel.");
        }
        if (EnumSet.copyOf(speakers).size() != speakers.size()) {
            throw new IllegalArgumentException("The channel order " + text(speakers) + " names a speaker twice.");
        }
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if a label is unknown or there twice
     */
    public static ChannelOrder parse(String text) {
        List<Speaker> speakers = new ArrayList<>();
        for (String label : text.strip().split("\\s+", -1)) {
            speakers.add(Speaker.ofLabel(label)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "\"" + label + "\" in the channel order \"" + text + "\" is not a known speaker.")));
        }
        return new ChannelOrder(speakers);
    }

    public int channelCount() {
        return speakers.size();
    }

    /** The layout these speakers make, if they make one of the usual ones. */
    public Optional<ChannelLayout> layout() {
        return ChannelLayout.of(EnumSet.copyOf(speakers));
    }

    /** The channel, counted from 0, that feeds a speaker, or -1 when none does. */
    public int channelOf(Speaker speaker) {
        return speakers.indexOf(speaker);
    }

    /** The speakers' labels in order: {@code "L R C LFE Ls Rs"}. */
    @Override
    public String toString() {
        return text(speakers);
    }

    private static String text(List<Speaker> speakers) {
        return speakers.stream().map(Speaker::label).collect(Collectors.joining(" "));
    }
}
