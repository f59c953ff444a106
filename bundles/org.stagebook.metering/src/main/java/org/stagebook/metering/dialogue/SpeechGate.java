package org.stagebook.metering.dialogue;

/**
 * When a dialogue stem counts as speaking: while its momentary loudness is above both gates.
 *
 * <p>The stem holds nothing but dialogue, so its level alone decides; no speech is recognised. This is <strong>not</strong>
 * Dolby Dialogue Intelligence, which finds speech in a full mix, and its readings are not that algorithm's.
 *
 * @param absoluteLufs below it there is only noise
 * @param relativeLu how far below the mean of what passes the absolute gate speech may lie, 0 or more
 */
public record SpeechGate(double absoluteLufs, double relativeLu) {

    /**
     * The absolute gate of ITU-R BS.1770-5, and the margin between active speech and its threshold in ITU-T P.56: wide
     * enough for whispers, narrow enough for room tone.
     */
    public static final SpeechGate USUAL = new SpeechGate(-70, 15.9);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is no number or the relative one negative
     */
    public SpeechGate {
        if (!Double.isFinite(absoluteLufs) || !(relativeLu >= 0 && Double.isFinite(relativeLu))) {
            throw new IllegalArgumentException(
                    "No speech can be gated at " + absoluteLufs + " LUFS and " + relativeLu + " LU below its mean.");
        }
    }
}
