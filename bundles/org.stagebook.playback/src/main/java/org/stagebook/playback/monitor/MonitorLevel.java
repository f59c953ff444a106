package org.stagebook.playback.monitor;

/**
 * How loud the room plays, by its calibration.
 *
 * <p>A room is aligned so that pink noise of −20 dBFS in one screen channel gives the reference level at the monitor position with this
 * at 0 dB of gain (SMPTE RP 200: 85 dB SPL, C-weighted, slow, in cinemas; 82 or 79 in near-field rooms).
 *
 * @param levelDbSpl what is wanted, 85 for instance
 * @param referenceDbSpl what the room gives without gain
 */
public record MonitorLevel(double levelDbSpl, double referenceDbSpl) {

    /** A dubbing stage at its reference. */
    public static final MonitorLevel CINEMA = new MonitorLevel(85, 85);

    /** How much louder a room may be turned than its reference, to spare ears and drivers. */
    public static final double MOST_GAIN_DB = 10;

    /**
     * Limits the gain.
     *
     * @throws IllegalArgumentException if a level is no number
     */
    public MonitorLevel {
        if (!Double.isFinite(levelDbSpl) || !Double.isFinite(referenceDbSpl)) {
            throw new IllegalArgumentException(
                    "A monitor level of " + levelDbSpl + " dB in a room of " + referenceDbSpl + " dB cannot be.");
        }
        levelDbSpl = Math.min(levelDbSpl, referenceDbSpl + MOST_GAIN_DB);
    }

    /** What the calibration makes of it. */
    public double gainDb() {
        return levelDbSpl - referenceDbSpl;
    }

    /** Louder, or with a negative number softer. */
    public MonitorLevel plus(double db) {
        return new MonitorLevel(levelDbSpl + db, referenceDbSpl);
    }
}
