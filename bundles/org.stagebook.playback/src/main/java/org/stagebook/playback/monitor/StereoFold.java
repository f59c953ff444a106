package org.stagebook.playback.monitor;

/** Which two channels a surround mix becomes. */
public enum StereoFold {
    /** Left only, right only: ITU-R BS.775-4 Annex 4; centre and surrounds 3 dB softer. */
    LO_RO("Lo/Ro"),
    /**
     * Left total, right total, which a matrix decoder unfolds again: the surrounds summed, 3 dB softer, in opposite polarity in both
     * (ATSC A/52, 7.8.2). Without the phase shift of 90° of an encoder, as decoders make it.
     */
    LT_RT("Lt/Rt");

    private final String label;

    StereoFold(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
