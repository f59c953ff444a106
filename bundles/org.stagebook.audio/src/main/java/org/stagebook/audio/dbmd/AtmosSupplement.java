package org.stagebook.audio.dbmd;

import java.util.List;

/**
 * The supplemental Dolby Atmos segment.
 *
 * @param objects how many it describes, beds' channels included
 * @param manualTrims the loudspeaker layouts of {@link #TRIM_LAYOUTS} whose trims were set by hand; the others are
 *     automatic
 * @param headphones how each object is rendered to headphones
 */
public record AtmosSupplement(int objects, List<String> manualTrims, List<HeadphoneMode> headphones) {

    /** The layouts that have trims, in the order of the chunk. */
    public static final List<String> TRIM_LAYOUTS =
            List.of("2.0", "5.1", "7.1", "2.1.2", "5.1.2", "7.1.2", "2.1.4", "5.1.4", "7.1.4");

    /** Copies the lists. */
    public AtmosSupplement {
        manualTrims = List.copyOf(manualTrims);
        headphones = List.copyOf(headphones);
    }

    /** How far away an object is heard on headphones. */
    public enum HeadphoneMode {
        BYPASS,
        NEAR,
        FAR,
        MID,
        NOT_INDICATED;

        static HeadphoneMode of(int stored) {
            return stored < values().length ? values()[stored] : NOT_INDICATED;
        }
    }

    /** Whether any object says how it is rendered to headphones. */
    public boolean hasHeadphoneModes() {
        return headphones.stream().anyMatch(mode -> mode != HeadphoneMode.NOT_INDICATED);
    }
}
