package org.stagebook.metering.level;

/** The average of the K-System: mean square over two one-pole filters, 99 % of a step in 0.6 s. */
final class AverageMovement implements Movement {

    private static final double PER_SECOND = 9.72;

    private final double share;
    private double first;
    private double second;

    AverageMovement(int sampleRateHz) {
        this.share = 1 - Math.exp(-PER_SECOND / sampleRateHz);
    }

    @Override
    public void follow(double[] samples, int count, double[] deflections) {
        double z1 = first;
        double z2 = second;
        for (int i = 0; i < count; i++) {
            z1 += share * (samples[i] * samples[i] - z1);
            z2 += share * (z1 - z2);
            deflections[i] = z2;
        }
        first = UsableSamples.flushed(z1);
        second = UsableSamples.flushed(z2);
    }

    @Override
    public double amplitude(double deflection) {
        return Math.sqrt(2 * deflection);
    }
}
