package org.stagebook.metering.compare.difference;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Programme;
import org.stagebook.metering.compare.IncomparableRecordingsException;

/** Tells whether a new pass of a looped range is one that was there before: "pass 10 nulls against pass 1". */
public final class PassFinder {

    private final DifferenceFinder finder;

    public PassFinder(DifferenceFinder finder) {
        this.finder = finder;
    }

    /**
     * An earlier pass that the new one nulls against.
     *
     * @param index in the list of earlier passes
     * @param identical whether every sample is equal
     * @param delayFrames the new one is so much later
     * @param residualDbfs the most that is left in a quarter frame of a channel; negative infinity for nothing
     */
    public record Null(int index, boolean identical, long delayFrames, double residualDbfs) {}

    /**
     * Looks for it, the first first: an equal one is returned at once, else the one that leaves least.
     *
     * @param earlier passes of the same range in order, with as many channels at the same rate
     * @return nothing where each of them differs audibly
     * @throws IncomparableRecordingsException if sample rates or numbers of channels differ
     * @throws IOException if one cannot be read
     * @throws CancellationException if the progress asked for it
     */
    public Optional<Null> find(Programme pass, List<Programme> earlier, MeasureProgress progress) throws IOException {
        Optional<Null> best = Optional.empty();
        for (int index = 0; index < earlier.size(); index++) {
            Differences found = finder.find(earlier.get(index), pass, progress);
            if (isNull(found)) {
                Null candidate = new Null(index, found.identical(), found.wholeDelayFrames(), found.leftDbfs());
                if (candidate.identical && candidate.delayFrames == 0) {
                    return Optional.of(candidate);
                }
                best = best.isPresent() && best.get().residualDbfs <= candidate.residualDbfs
                        ? best
                        : Optional.of(candidate);
            }
        }
        return best;
    }

    /** A delay of the whole is a matter of where recording began. */
    private static boolean isNull(Differences found) {
        return found.differences().stream()
                .allMatch(difference -> difference instanceof Difference.Delayed delayed && delayed.whole());
    }
}
