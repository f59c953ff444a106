package org.stagebook.delivery.qc.sound;

import org.stagebook.delivery.qc.QcKind;
import org.stagebook.metering.level.ClippingSetup;
import org.stagebook.metering.weighting.FrameRange;

/** Finds runs at full scale in one channel, and looks only where there is a sample at full scale at all. */
final class ClippedRuns {

    private final ClippingSetup setup;
    private final int channel;
    private final Spots spots;
    private long startFrame;
    private long length;

    ClippedRuns(ClippingSetup setup, int channel, Spots spots) {
        this.setup = setup;
        this.channel = channel;
        this.spots = spots;
    }

    /**
     * Looks at the next samples.
     *
     * @param peak of these samples
     */
    void accept(double[] samples, int from, int count, long firstFrame, double peak) {
        if (peak < setup.fullScale()) {
            close();
            return;
        }
        for (int i = 0; i < count; i++) {
            if (Math.abs(samples[from + i]) >= setup.fullScale()) {
                startFrame = length == 0 ? firstFrame + i : startFrame;
                length++;
            } else {
                close();
            }
        }
    }

    /** Ends the run that may be open. */
    void close() {
        if (length >= setup.shortestRun()) {
            spots.add(new Spot(QcKind.CLIPPING, channel, new FrameRange(startFrame, startFrame + length), length));
        }
        length = 0;
    }
}
