package org.stagebook.metering.loudness;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How loud a stretch of sound is. What it is too short or too quiet for is absent, never a made-up floor.
 *
 * @param integratedLufs programme loudness: gated since ITU-R BS.1770-2, the mean over everything in BS.1770-1
 * @param rangeLu loudness range, EBU Tech 3342
 * @param maxMomentary loudest 400 ms
 * @param maxShortTerm loudest 3 s
 */
public record Loudness(
        OptionalDouble integratedLufs,
        OptionalDouble rangeLu,
        Optional<LoudnessMaximum> maxMomentary,
        Optional<LoudnessMaximum> maxShortTerm) {

    /** The same, so many frames later: counted from so much earlier. */
    public Loudness later(long frames) {
        return new Loudness(
                integratedLufs,
                rangeLu,
                maxMomentary.map(maximum -> maximum.later(frames)),
                maxShortTerm.map(maximum -> maximum.later(frames)));
    }
}
