package org.stagebook.metering.conformance;

/**
 * A sine that glides by equal ratios in equal times, as loud at every frequency: its level takes back what K-weighting
 * does to it.
 */
final class EvenSweep implements ChannelSignal {

    private final double startHz;
    private final double growthPerSecond;
    private final int sampleRateHz;
    private final double lufs;

    /**
     * A sweep to a frequency below 24 kHz.
     *
     * @param lufs its loudness alone in a channel of weight 1
     */
    EvenSweep(double startHz, double endHz, double seconds, int sampleRateHz, double lufs) {
        this.startHz = startHz;
        this.growthPerSecond = Math.log(endHz / startHz) / seconds;
        this.sampleRateHz = sampleRateHz;
        this.lufs = lufs;
    }

    @Override
    public double sampleAt(long frame) {
        double ratio = StrictMath.exp(growthPerSecond * frame / sampleRateHz);
        double cycles = startHz * (ratio - 1) / growthPerSecond;
        double peakDbfs = PrintedKWeighting.peakDbfsFor(lufs, startHz * ratio);
        return StrictMath.pow(10, peakDbfs / 20) * StrictMath.sin(2 * Math.PI * (cycles - Math.floor(cycles)));
    }
}
