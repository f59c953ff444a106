package org.stagebook.metering.lanes;

/** Gathers what is found in the ticks of a span; lanes follow each other in time. */
final class TickSeries {

    private final int ticksPerLane;
    private final double[] energies;
    private final float[] samplePeaks;
    private final float[] truePeaks;

    TickSeries(Span span, boolean peaks) {
        this.ticksPerLane = span.ticksPerLane();
        this.energies = new double[span.ticks()];
        this.samplePeaks = new float[peaks ? span.ticks() : 0];
        this.truePeaks = new float[peaks ? span.ticks() : 0];
    }

    void addEnergies(int tick, double[] laneEnergies, double weight) {
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            energies[lane * ticksPerLane + tick] += weight * laneEnergies[lane];
        }
    }

    void raisePeaks(int tick, float[] laneSamplePeaks, float[] laneTruePeaks) {
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            int index = lane * ticksPerLane + tick;
            samplePeaks[index] = Math.max(samplePeaks[index], laneSamplePeaks[lane]);
            truePeaks[index] = Math.max(truePeaks[index], laneTruePeaks[lane]);
        }
    }

    SpanResult result() {
        return new SpanResult(energies, samplePeaks, truePeaks);
    }
}
