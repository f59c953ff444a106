package org.stagebook.delivery.qc.sound;

/**
 * Tells where sound ends or begins at once from where it fades: what fades, speech and music alike, is much softer in its last
 * millisecond than in the 20 ms before.
 *
 * @param sampleRateHz of the sound
 * @param soundAbove RMS of 20 ms, full scale 1, below which nothing is missed
 */
record Edges(int sampleRateHz, double soundAbove) {

    private static final double LEVEL_SECONDS = 0.02;
    private static final double EDGE_SECONDS = 0.0005;
    private static final double WIDE_EDGE_SECONDS = 0.0015;
    private static final double EDGE = 0.125;
    private static final double WIDE_EDGE = 0.35;

    /** How much sound is looked at. */
    int frames() {
        return (int) (LEVEL_SECONDS * sampleRateHz);
    }

    /** Whether there is sound from an index on, in one direction, that does not fade in from there. */
    boolean isHard(double[] samples, int from, int step) {
        double around = rms(samples, from, step, LEVEL_SECONDS);
        return around >= soundAbove
                && (rms(samples, from, step, EDGE_SECONDS) >= EDGE * around
                        || rms(samples, from, step, WIDE_EDGE_SECONDS) >= WIDE_EDGE * around);
    }

    private double rms(double[] samples, int from, int step, double seconds) {
        int count = (int) Math.max(1, seconds * sampleRateHz);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double sample = samples[from + i * step];
            sum += sample * sample;
        }
        return Math.sqrt(sum / count);
    }
}
