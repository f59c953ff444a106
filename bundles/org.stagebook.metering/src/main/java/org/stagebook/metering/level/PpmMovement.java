package org.stagebook.metering.level;

/** A peak programme meter's detector: two stages that charge while the rectified sound is above them, and leak. */
final class PpmMovement implements Movement {

    private final double slowCharge;
    private final double fastCharge;
    private final double leak;
    private final double gain;
    private double slow;
    private double fast;

    PpmMovement(PpmType type, int sampleRateHz) {
        this.slowCharge = 1 - Math.exp(-type.slowChargePerSecond() / sampleRateHz);
        this.fastCharge = 1 - Math.exp(-type.fastChargePerSecond() / sampleRateHz);
        this.leak = Math.exp(-type.decayPerSecond() / sampleRateHz);
        this.gain = 1 / (heldBySine(type.slowChargePerSecond(), type) + heldBySine(type.fastChargePerSecond(), type));
    }

    @Override
    public void follow(double[] samples, int count, double[] deflections) {
        double halfSlow = slowCharge / 2;
        double halfFast = fastCharge / 2;
        double z1 = slow;
        double z2 = fast;
        for (int i = 0; i < count; i++) {
            double rectified = Math.abs(samples[i]);
            z1 *= leak;
            z2 *= leak;
            double above1 = rectified - z1;
            double above2 = rectified - z2;
            z1 += halfSlow * (above1 + Math.abs(above1));
            z2 += halfFast * (above2 + Math.abs(above2));
            deflections[i] = z1 + z2;
        }
        slow = UsableSamples.flushed(z1);
        fast = UsableSamples.flushed(z2);
    }

    @Override
    public double amplitude(double deflection) {
        return gain * deflection;
    }

    /** Where a stage stands in a steady sine of amplitude 1, when it gains in each cycle what it leaks. */
    private static double heldBySine(double chargePerSecond, PpmType type) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            boolean rises = chargePerSecond * meanAbove(middle) > type.decayPerSecond() * middle;
            low = rises ? middle : low;
            high = rises ? high : middle;
        }
        return low;
    }

    /** Mean of what a rectified sine of amplitude 1 has above a level. */
    private static double meanAbove(double level) {
        double angle = Math.asin(level);
        return 2 / Math.PI * (Math.cos(angle) - level * (Math.PI / 2 - angle));
    }
}
