package org.stagebook.audio;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which speakers a recording feeds, whatever the order of its channels; see {@link ChannelOrder} for that. */
public enum ChannelLayout {
    MONO("Mono", Speaker.MONO),
    STEREO("Stereo", Speaker.LEFT, Speaker.RIGHT),
    LCR("LCR", Speaker.LEFT, Speaker.CENTRE, Speaker.RIGHT),
    SURROUND_5_0("5.0", Speaker.LEFT, Speaker.RIGHT, Speaker.CENTRE, Speaker.LEFT_SURROUND, Speaker.RIGHT_SURROUND),
    SURROUND_5_1(
            "5.1",
            Speaker.LEFT,
            Speaker.RIGHT,
            Speaker.CENTRE,
            Speaker.LFE,
            Speaker.LEFT_SURROUND,
            Speaker.RIGHT_SURROUND),
    SURROUND_7_1(
            "7.1",
            Speaker.LEFT,
            Speaker.RIGHT,
            Speaker.CENTRE,
            Speaker.LFE,
            Speaker.LEFT_SIDE_SURROUND,
            Speaker.RIGHT_SIDE_SURROUND,
            Speaker.LEFT_REAR_SURROUND,
            Speaker.RIGHT_REAR_SURROUND);

    private final String label;

    /** An unmodifiable copy. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Speaker> speakers;

    ChannelLayout(String label, Speaker first, Speaker... others) {
        this.label = label;
        this.speakers = Set.copyOf(EnumSet.of(first, others));
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

    /** The layout with that name, whatever its case. */
    public static Optional<ChannelLayout> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(layout -> layout.label.equalsIgnoreCase(label.strip()))
                .findFirst();
    }

    /** The layout that consists of exactly these speakers. */
    public static Optional<ChannelLayout> of(Set<Speaker> speakers) {
        return Arrays.stream(values())
                .filter(layout -> layout.speakers.equals(speakers))
                .findFirst();
    }
}
