package org.stagebook.audio.dbmd;

/**
 * The Dolby Atmos segment.
 *
 * @param tool that made the master, {@code "Dolby Atmos Conversion Tool"}
 * @param toolVersion {@code "1.8.0"}
 * @param warpMode how beds are folded down
 */
public record AtmosSegment(String tool, String toolVersion, WarpMode warpMode) {

    /** How a renderer folds 7.1 to 5.1. */
    public enum WarpMode {
        NORMAL("normal"),
        WARPING("warping"),
        DOWNMIX_PRO_LOGIC_IIX("downmix Dolby Pro Logic IIx"),
        DOWNMIX_LO_RO("downmix LoRo"),
        NOT_INDICATED("not indicated");

        private final String label;

        WarpMode(String label) {
            this.label = label;
        }

        /** As Dolby's own tool prints it. */
        public String label() {
            return label;
        }

        static WarpMode of(int stored) {
            return stored < values().length ? values()[stored] : NOT_INDICATED;
        }
    }
}
