package org.stagebook.metering;

import java.util.List;
import org.stagebook.metering.lanes.LanePlan;
import org.stagebook.metering.loudness.TickGrid;
import org.stagebook.metering.truepeak.TruePeakMethod;
import org.stagebook.metering.weighting.FrameRange;

/** Chooses what the lanes find tick by tick for a request, and what is made of it. */
record TickPlan(Programme programme, MeasurementRequest request, Stretches stretches) {

    TickGrid grid() {
        return new TickGrid(programme.sound().sampleRateHz());
    }

    /** Whether loudness is asked for and defined: somebody knows where the channels are heard. */
    boolean hasLoudness() {
        return request.wants(Quantity.LOUDNESS) && isLoudnessDefined();
    }

    private boolean isLoudnessDefined() {
        return programme.order().isPresent();
    }

    boolean hasTruePeak() {
        return request.wants(Quantity.TRUE_PEAK);
    }

    /** Whether the lanes find the true peak that was asked for. */
    boolean isTruePeakOfLanes() {
        return hasTruePeak() && request.truePeak() == TruePeakMethod.ANNEX_2;
    }

    /** Whether the peak to short-term loudness ratio is asked for, or comes with what is needed for a series anyway. */
    boolean hasPeakToShortTerm() {
        boolean withSeries = request.series() && hasTruePeak() && hasLoudness();
        return withSeries || (request.wants(Quantity.PEAK_TO_SHORT_TERM) && isLoudnessDefined());
    }

    /** Whether the lanes interpolate at all. */
    private boolean interpolates() {
        return isTruePeakOfLanes() || hasPeakToShortTerm() || (hasTruePeak() && request.series());
    }

    boolean hasSamplePeak() {
        return request.wants(Quantity.SAMPLE_PEAK);
    }

    /** Whether peaks are needed of every tick, and not only the greatest. */
    boolean hasTickPeaks() {
        boolean ofParts = !stretches.parts().isEmpty() && (isTruePeakOfLanes() || hasSamplePeak());
        return request.series() || hasPeakToShortTerm() || ofParts;
    }

    /** Whether anything is asked for that the lanes find. */
    boolean needsLanes() {
        return hasLoudness() || hasPeakToShortTerm() || hasSamplePeak() || isTruePeakOfLanes() || request.series();
    }

    LanePlan lanes() {
        FrameRange range = stretches.range();
        List<Double> weights = programme
                .order()
                .map(ChannelWeights::of)
                .orElseGet(() -> ChannelWeights.front(programme.sound().channels()))
                .weights();
        return new LanePlan(
                grid(),
                range.startFrame(),
                range.endFrame(),
                range.endFrame() == programme.sound().frames(),
                weights,
                new LanePlan.Wanted(hasLoudness() || hasPeakToShortTerm(), interpolates(), hasTickPeaks()));
    }

    /** The parts in ticks, counted from where measuring begins. */
    List<FrameRange> partTicks() {
        return stretches.parts().stream()
                .map(part -> new FrameRange(tick(part.startFrame()), tick(part.endFrame())))
                .toList();
    }

    private long tick(long boundaryFrame) {
        return grid().wholeTicks(boundaryFrame - stretches.range().startFrame());
    }
}
