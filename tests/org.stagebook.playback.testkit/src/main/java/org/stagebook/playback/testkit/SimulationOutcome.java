package org.stagebook.playback.testkit;

import java.util.List;
import java.util.Locale;

/**
 * What hours at the transport keys left.
 *
 * @param simulation what was simulated
 * @param seconds how long that took
 * @param counts what happened
 * @param before what Java held before
 * @param after and when everything was closed
 * @param faults sentences about what was out of step or had to be said; empty for none
 */
public record SimulationOutcome(
        TransportSimulation simulation,
        double seconds,
        Counts counts,
        Footprint before,
        Footprint after,
        List<String> faults) {

    /** Copies the list. */
    public SimulationOutcome {
        faults = List.copyOf(faults);
    }

    /**
     * What happened.
     *
     * @param commands keys pressed
     * @param checkedFrames frames heard of which each was compared with the one before
     * @param underruns how often sound was not there in time
     */
    public record Counts(long commands, long checkedFrames, long underruns) {}

    /** How much more is held than before. */
    public long grownBytes() {
        return after.heapBytes() - before.heapBytes();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.2f hours of transport from seed %d in %.1f s: %,d commands, %,d frames checked, %d faults, %d underruns;"
                        + " before: %s, after: %s",
                simulation.hours(),
                simulation.seed(),
                seconds,
                counts.commands(),
                counts.checkedFrames(),
                faults.size(),
                counts.underruns(),
                before,
                after);
    }
}
