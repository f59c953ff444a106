package org.stagebook.metering.truepeak;

import java.util.Optional;

/**
 * The greatest peak so far, shared by all threads that look for a greater one: what they compare with is read without a
 * lock, and whatever finds something greater is rare.
 */
public final class PeakHold {

    private volatile double greatest;
    private volatile Optional<Peak> peak = Optional.empty();

    /** The greatest amplitude so far, 0 before the first. */
    public double greatest() {
        return greatest;
    }

    /** Takes a peak; of equal ones the earliest stays. */
    public synchronized void raise(double amplitude, int channel, long frame) {
        if (amplitude > greatest || (amplitude == greatest && isEarlier(frame))) {
            greatest = amplitude;
            peak = Optional.of(new Peak(amplitude, channel, frame));
        }
    }

    private boolean isEarlier(long frame) {
        return peak.isPresent() && frame < peak.get().frame();
    }

    /** Absent when there was only silence. */
    public Optional<Peak> peak() {
        return peak;
    }
}
