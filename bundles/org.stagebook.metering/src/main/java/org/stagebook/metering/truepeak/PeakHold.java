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
        if (isRaisedBy(amplitude, frame)) {
            // In this order, so that who reads without a lock never compares with an older peak of another amplitude.
            peak = Optional.of(new Peak(amplitude, channel, frame));
            greatest = amplitude;
        }
    }

    /** Whether a peak at this frame would count: it is greater than the greatest so far, or as great and earlier. */
    public boolean isRaisedBy(double amplitude, long frame) {
        double before = greatest;
        return amplitude > before || (amplitude == before && isEarlier(frame));
    }

    private boolean isEarlier(long frame) {
        Optional<Peak> known = peak;
        return known.isPresent() && frame < known.get().frame();
    }

    /** Absent when there was only silence. */
    public Optional<Peak> peak() {
        return peak;
    }
}
