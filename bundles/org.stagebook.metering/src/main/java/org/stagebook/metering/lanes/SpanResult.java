package org.stagebook.metering.lanes;

/** What was found in a span, tick by tick in order of time. */
public final class SpanResult {

    private final double[] energies;
    private final float[] samplePeaks;
    private final float[] truePeaks;

    /** Takes over the arrays. */
    SpanResult(double[] energies, float[] samplePeaks, float[] truePeaks) {
        this.energies = energies;
        this.samplePeaks = samplePeaks;
        this.truePeaks = truePeaks;
    }

    /** How many ticks. */
    public int ticks() {
        return energies.length;
    }

    /** Sum over channels of weighted sums of squares in a tick; full scale is 1. */
    public double energy(int tick) {
        return energies[tick];
    }

    /** Greatest sample of any channel in a tick; full scale is 1. Only where a series was asked for. */
    public float samplePeak(int tick) {
        return samplePeaks[tick];
    }

    /** Greatest sample or interpolated value of any channel in a tick. Only where a series was asked for. */
    public float truePeak(int tick) {
        return Math.max(samplePeaks[tick], truePeaks[tick]);
    }
}
