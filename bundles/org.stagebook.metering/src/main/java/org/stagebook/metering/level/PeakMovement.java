package org.stagebook.metering.level;

/** A peak bar: jumps to the highest sample, stays there for half a second, falls by 20 dB per second. */
final class PeakMovement implements Movement {

    private static final double HOLD_SECONDS = 0.5;
    private static final double FALL_DB_PER_SECOND = 20;

    private final int holdFrames;
    private final double fall;
    private double peak;
    private int held;

    PeakMovement(int sampleRateHz) {
        this.holdFrames = (int) Math.round(HOLD_SECONDS * sampleRateHz);
        this.fall = Math.pow(10, -FALL_DB_PER_SECOND / 20 / sampleRateHz);
    }

    @Override
    public void follow(double[] samples, int count, double[] deflections) {
        double standing = peak;
        for (int i = 0; i < count; i++) {
            double magnitude = Math.abs(samples[i]);
            if (held < holdFrames) {
                held++;
            } else {
                standing *= fall;
            }
            if (magnitude >= standing) {
                standing = magnitude;
                held = 0;
            }
            deflections[i] = standing;
        }
        peak = UsableSamples.flushed(standing);
    }

    @Override
    public double amplitude(double deflection) {
        return deflection;
    }
}
