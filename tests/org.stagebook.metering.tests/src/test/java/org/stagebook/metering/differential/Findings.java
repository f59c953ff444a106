package org.stagebook.metering.differential;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.stagebook.metering.reference.TextbookLoudness;
import org.stagebook.metering.reference.TextbookLoudness.Maximum;
import org.stagebook.metering.reference.TextbookPeak;
import org.stagebook.metering.weighting.FrameRange;

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

    /** Of a range: the filters heard what precedes it. */
    static Findings within(FrameRange range, RandomProgramme programme, TextbookLoudness ofRange) {
        double[][] signal = programme.planar();
        int start = (int) range.startFrame();
        int end = (int) range.endFrame();
        double[][] cut = programme.channels().stream()
                .map(channel -> Arrays.copyOfRange(channel, start, end))
                .toArray(double[][]::new);
        Findings loudness = ofPart(programme, ofRange);
        return new Findings(
                loudness.integratedLufs,
                loudness.rangeLu,
                loudness.momentary,
                loudness.shortTerm,
                level(TextbookPeak.truePeak(signal, programme.sampleRateHz(), start, end)),
                level(TextbookPeak.samplePeak(cut)));
    }

    /** Of a part: loudness alone. */
    static Findings ofPart(RandomProgramme programme, TextbookLoudness loudness) {
        return new Findings(
                programme.revision().isGated() ? loudness.integratedLufs() : loudness.ungatedLufs(),
                loudness.loudnessRangeLu(),
                loudness.maxMomentary(),
                loudness.maxShortTerm(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    private static OptionalDouble level(double peak) {
        return peak > 0 ? OptionalDouble.of(TextbookPeak.decibels(peak)) : OptionalDouble.empty();
    }
}
