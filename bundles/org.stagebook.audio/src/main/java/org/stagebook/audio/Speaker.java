package org.stagebook.audio;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where one channel of a recording is heard.
 *
 * <p>Side and rear surrounds of 7.1 are distinct from the surrounds of 5.1, because mistaking one for the other is a
 * common delivery fault.
 */
public enum Speaker {
    /** The only channel of a mono recording, without a place of its own. */
    MONO("M"),
    LEFT("L"),
    RIGHT("R"),
    CENTRE("C"),
    LFE("LFE"),
    LEFT_SURROUND("Ls"),
    RIGHT_SURROUND("Rs"),
    LEFT_SIDE_SURROUND("Lss"),
    RIGHT_SIDE_SURROUND("Rss"),
    LEFT_REAR_SURROUND("Lrs"),
    RIGHT_REAR_SURROUND("Rrs");

    private final String label;

    Speaker(String label) {
        this.label = label;
    }

    /** The trade's abbreviation: {@code "Ls"}. */
    public String label() {
        return label;
    }

    /** The speaker with that abbreviation, if there is one; case matters. */
    public static Optional<Speaker> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(speaker -> speaker.label.equals(label))
                .findFirst();
    }
}
