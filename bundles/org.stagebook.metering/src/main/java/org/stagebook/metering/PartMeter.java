package org.stagebook.metering;

import java.util.Optional;
import java.util.OptionalDouble;
import org.stagebook.metering.lanes.SpanResult;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.metering.loudness.LoudnessIntegrator;
import org.stagebook.metering.loudness.TickGrid;

/** Measures loudness and peaks of one part of a programme from the ticks of the whole; takes little room before and after. */
final class PartMeter {

    private final TickGrid grid;
    private final long firstTick;
    private final LoudnessRevision revision;
    private final boolean peaks;
    private final PeakToShortTerm ratio = new PeakToShortTerm();
    private Optional<LoudnessIntegrator> integrator = Optional.empty();
    private Optional<Loudness> loudness = Optional.empty();
    private double samplePeak;
    private double truePeak;

    /**
     * Prepares.
     *
     * @param firstTick number of its first tick, counted from where measuring begins
     */
    PartMeter(TickPlan plan, long firstTick) {
        this.grid = plan.grid();
        this.firstTick = firstTick;
        this.revision = plan.request().revision();
        this.peaks = plan.hasTickPeaks();
    }

    /** Takes the next tick of the part. */
    void accept(SpanResult ticks, int index) {
        if (integrator.isEmpty()) {
            integrator = Optional.of(new LoudnessIntegrator(grid, firstTick));
        }
        integrator.get().accept(ticks.energy(index));
        if (peaks) {
            samplePeak = Math.max(samplePeak, ticks.samplePeak(index));
            truePeak = Math.max(truePeak, ticks.truePeak(index));
            ratio.accept(ticks.truePeak(index), integrator.get());
        }
    }

    /** Its last tick was taken. */
    void end() {
        loudness = Optional.of(loudness());
        integrator = Optional.empty();
    }

    Loudness loudness() {
        return loudness.orElseGet(() -> of(integrator.orElseGet(() -> new LoudnessIntegrator(grid, firstTick))));
    }

    private Loudness of(LoudnessIntegrator ticks) {
        return revision.isGated() ? ticks.gated() : ticks.ungated();
    }

    OptionalDouble samplePeakDbfs() {
        return decibels(samplePeak);
    }

    OptionalDouble truePeakDbtp() {
        return decibels(truePeak);
    }

    OptionalDouble leastPeakToShortTermLu() {
        return ratio.leastLu();
    }

    private static OptionalDouble decibels(double amplitude) {
        return amplitude > 0 ? OptionalDouble.of(20 * Math.log10(amplitude)) : OptionalDouble.empty();
    }
}
