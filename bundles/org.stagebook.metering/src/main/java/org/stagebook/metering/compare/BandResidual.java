package org.stagebook.metering.compare;

import java.util.OptionalDouble;
import org.stagebook.metering.spectrum.ThirdOctaveBand;

/**
 * What is left in a third octave over the whole time, power sum of all channels.
 *
 * @param residualDbfs a full-scale sine is 0 dBFS; absent where nothing is left
 * @param programmeDbfs of the first recording; absent for silence
 */
public record BandResidual(ThirdOctaveBand band, OptionalDouble residualDbfs, OptionalDouble programmeDbfs) {

    /** Residual relative to the programme; absent where either is. */
    public OptionalDouble relativeDb() {
        return residualDbfs.isPresent() && programmeDbfs.isPresent()
                ? OptionalDouble.of(residualDbfs.getAsDouble() - programmeDbfs.getAsDouble())
                : OptionalDouble.empty();
    }
}
