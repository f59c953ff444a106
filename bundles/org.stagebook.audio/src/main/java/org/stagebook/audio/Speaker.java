package org.stagebook.audio;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where one channel of a recording is heard.
 *
 * <p>Side and rear surrounds of 7.1 are distinct from the surrounds of 5.1, because mistaking one for the other is a
 * common delivery fault. Positions are the nominal ones of ITU-R BS.2051-3 where it knows the speaker; measuring weighs
 * channels by them (ITU-R BS.1770-5, Annex 3).
 */
public enum Speaker {
    /** The only channel of a mono recording, without a place of its own. */
    MONO("M", 0, 0),
    LEFT("L", 30, 0),
    RIGHT("R", -30, 0),
    CENTRE("C", 0, 0),
    LFE("LFE", 45, -30),
    /** The second LFE of 22.2. */
    LFE_2("LFE2", -45, -30),
    /** Left inside left, of five screen channels (SDDS). */
    LEFT_CENTRE("Lc", 15, 0),
    RIGHT_CENTRE("Rc", -15, 0),
    LEFT_WIDE("Lw", 60, 0),
    RIGHT_WIDE("Rw", -60, 0),
    LEFT_SURROUND("Ls", 110, 0),
    RIGHT_SURROUND("Rs", -110, 0),
    /** The single surround of LCRS and the rear centre of 6.1. */
    CENTRE_SURROUND("Cs", 180, 0),
    LEFT_SIDE_SURROUND("Lss", 90, 0),
    RIGHT_SIDE_SURROUND("Rss", -90, 0),
    LEFT_REAR_SURROUND("Lrs", 135, 0),
    RIGHT_REAR_SURROUND("Rrs", -135, 0),
    LEFT_TOP_FRONT("Ltf", 45, 45),
    RIGHT_TOP_FRONT("Rtf", -45, 45),
    CENTRE_TOP_FRONT("Ctf", 0, 45),
    LEFT_TOP_MIDDLE("Ltm", 90, 45),
    RIGHT_TOP_MIDDLE("Rtm", -90, 45),
    LEFT_TOP_REAR("Ltr", 135, 45),
    RIGHT_TOP_REAR("Rtr", -135, 45),
    CENTRE_TOP_REAR("Ctr", 180, 45),
    /** Overhead, the voice of God. */
    TOP("T", 0, 90),
    LEFT_BOTTOM_FRONT("Lbf", 45, -30),
    RIGHT_BOTTOM_FRONT("Rbf", -45, -30),
    CENTRE_BOTTOM_FRONT("Cbf", 0, -30);

    private final String label;
    private final int azimuthDegrees;
    private final int elevationDegrees;

    Speaker(String label, int azimuthDegrees, int elevationDegrees) {
        this.label = label;
        this.azimuthDegrees = azimuthDegrees;
        this.elevationDegrees = elevationDegrees;
    }

    /** The speaker at the same height on the other side of the room; nothing for those in the middle and for LFE. */
    public Optional<Speaker> mirrored() {
        boolean hasSide = azimuthDegrees % 180 != 0 && this != LFE && this != LFE_2;
        return hasSide
                ? Arrays.stream(values())
                        .filter(other -> other != LFE && other != LFE_2)
                        .filter(other -> other.azimuthDegrees == -azimuthDegrees)
                        .filter(other -> other.elevationDegrees == elevationDegrees)
                        .findFirst()
                : Optional.empty();
    }

    /** The trade's abbreviation: {@code "Ls"}. */
    public String label() {
        return label;
    }

    /** Nominal azimuth, -180 to 180, to the left of the centre is positive. */
    public int azimuthDegrees() {
        return azimuthDegrees;
    }

    /** Nominal elevation, -90 to 90, above the ears is positive. */
    public int elevationDegrees() {
        return elevationDegrees;
    }

    /** Whether it carries low frequency effects only, which loudness leaves out. */
    public boolean isLowFrequency() {
        return this == LFE || this == LFE_2;
    }

    /** The speaker with that abbreviation, if there is one; case matters. */
    public static Optional<Speaker> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(speaker -> speaker.label.equals(label))
                .findFirst();
    }
}
