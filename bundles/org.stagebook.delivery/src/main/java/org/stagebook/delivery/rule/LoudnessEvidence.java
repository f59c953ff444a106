package org.stagebook.delivery.rule;

import java.util.Optional;
import java.util.OptionalDouble;

/** How loud a stretch of a programme is. What it is too short or too quiet for is absent. */
public interface LoudnessEvidence {

    /** Whether it is known where the channels are heard; without that there is no loudness, only peaks. */
    boolean isDefined();

    /**
     * Integrated loudness in LUFS.
     *
     * @param isGated by level, as since ITU-R BS.1770-2
     */
    OptionalDouble integratedLufs(boolean isGated);

    /** Loudness range in LU, EBU Tech 3342. */
    OptionalDouble rangeLu();

    /** The loudest 400 ms. */
    Optional<Greatest> maxMomentaryLufs();

    /** The loudest 3 s. */
    Optional<Greatest> maxShortTermLufs();

    /** The greatest true peak, ITU-R BS.1770 Annex 2, in dBTP. */
    Optional<Greatest> truePeakDbtp();

    /** The greatest sample, in dBFS. */
    Optional<Greatest> samplePeakDbfs();

    /**
     * A greatest value and where it is.
     *
     * @param value in the unit of the quantity
     * @param place where
     */
    record Greatest(double value, Place place) {}
}
