package org.stagebook.metering.differential;

import java.util.OptionalDouble;
import org.stagebook.metering.reference.TextbookLoudness;
import org.stagebook.metering.reference.TextbookLoudness.Maximum;
import org.stagebook.metering.reference.TextbookPeak;

/**
 * What one implementation found in a signal.
 *
 * @param truePeakDbtp empty for silence
 */
record Findings(
        OptionalDouble integratedLufs,
        OptionalDouble rangeLu,
        Maximum momentary,
        Maximum shortTerm,
        OptionalDouble truePeakDbtp,
        OptionalDouble samplePeakDbfs) {

    static Findings of(RandomProgramme programme, TextbookLoudness loudness) {
        double[][] signal = programme.planar();
        return new Findings(
                programme.revision().isGated() ? loudness.integratedLufs() : loudness.ungatedLufs(),
                loudness.loudnessRangeLu(),
                loudness.maxMomentary(),
                loudness.maxShortTerm(),
                level(TextbookPeak.truePeak(signal, programme.sampleRateHz())),
                level(TextbookPeak.samplePeak(signal)));
    }

    private static OptionalDouble level(double peak) {
        return peak > 0 ? OptionalDouble.of(TextbookPeak.decibels(peak)) : OptionalDouble.empty();
    }
}
