package org.stagebook.metering.weighting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns an analogue weighting into a digital filter for one sample rate.
 *
 * <p>The poles are mapped by {@code z = exp(sT)}, which is exact at low frequencies and wrong towards half the sample rate.
 * What is missing there is smooth, so a polynomial in cos ω fitted to its square needs few terms, and the minimum-phase
 * filter with that response needs as many taps. Together they are within 0.02 dB of the network up to 0.9 of half the
 * sample rate, from 8 kHz to 384 kHz.
 *
 * @param sections always {@value #SECTIONS}
 * @param taps always {@value #TAPS}, of the filter after the sections, earliest first
 */
record WeightingDesign(List<Section> sections, List<Double> taps) {

    static final int SECTIONS = 3;
    static final int TAPS = 16;

    private static final int GRID = 512;

    /** Frequencies closer than this to half the sample rate hardly count: the response has a corner there. */
    private static final double FITTED = 0.97;

    private static final double WEIGHT_BEYOND = 1e-3;

    static WeightingDesign of(WeightingCurve curve, int sampleRateHz) {
        List<Section> sections = new ArrayList<>();
        int zeros = curve.zerosAtDc();
        for (PolePair poles : curve.poles()) {
            sections.add(Section.of(poles, Math.min(2, zeros), sampleRateHz));
            zeros -= Math.min(2, zeros);
        }
        while (sections.size() < SECTIONS) {
            sections.add(new Section(0, 0, 0));
        }
        double[] missing = missingPower(curve, sections, sampleRateHz);
        WeightingDesign fitted = new WeightingDesign(List.copyOf(sections), minimumPhase(fit(missing)));
        double errorDb = fitted.gainDb(2 * Math.PI * curve.referenceHz() / sampleRateHz);
        return fitted.louder(-errorDb);
    }

    private WeightingDesign louder(double gainDb) {
        double factor = Math.pow(10, gainDb / 20);
        return new WeightingDesign(
                sections, taps.stream().map(tap -> tap * factor).toList());
    }

    /** Gain of the whole filter in dB. */
    double gainDb(double angle) {
        double real = 0;
        double imaginary = 0;
        for (int k = 0; k < TAPS; k++) {
            real += taps.get(k) * Math.cos(k * angle);
            imaginary -= taps.get(k) * Math.sin(k * angle);
        }
        return 20 * Math.log10(Math.hypot(real, imaginary) * magnitude(sections, angle));
    }

    private static double[] missingPower(WeightingCurve curve, List<Section> sections, int sampleRateHz) {
        double[] missing = new double[GRID];
        for (int i = 0; i < GRID; i++) {
            double frequencyHz = angle(i) / Math.PI * sampleRateHz / 2;
            double ratio = curve.magnitude(frequencyHz) / magnitude(sections, angle(i));
            missing[i] = ratio * ratio;
        }
        return missing;
    }

    private static double magnitude(List<Section> sections, double angle) {
        double magnitude = 1;
        for (Section section : sections) {
            magnitude *= section.magnitude(angle);
        }
        return magnitude;
    }

    private static double angle(int gridPoint) {
        return (gridPoint + 0.5) * Math.PI / GRID;
    }

    /** Coefficients of the polynomial in cos ω whose relative error is least in the sense of squares. */
    private static double[] fit(double[] power) {
        LeastSquares squares = new LeastSquares(TAPS);
        double[] row = new double[TAPS];
        for (int i = 0; i < GRID; i++) {
            double weight = i < FITTED * GRID ? 1 : WEIGHT_BEYOND;
            for (int k = 0; k < TAPS; k++) {
                row[k] = weight * Math.cos(k * angle(i)) / power[i];
            }
            squares.add(row, weight);
        }
        return squares.solution();
    }

    /** Taps whose squared response is the polynomial: from its cepstrum, folded to positive times. */
    private static List<Double> minimumPhase(double[] polynomial) {
        double[] cepstrum = new double[TAPS];
        for (int i = 0; i < GRID; i++) {
            double power = 0;
            for (int k = 0; k < TAPS; k++) {
                power += polynomial[k] * Math.cos(k * angle(i));
            }
            double share = Math.log(power) / GRID;
            for (int k = 0; k < TAPS; k++) {
                cepstrum[k] += share * Math.cos(k * angle(i));
            }
        }
        return Arrays.stream(exponential(cepstrum)).boxed().toList();
    }

    /** The impulse response whose logarithm has that power series. */
    private static double[] exponential(double[] cepstrum) {
        double[] taps = new double[TAPS];
        taps[0] = Math.exp(cepstrum[0] / 2);
        for (int n = 1; n < TAPS; n++) {
            for (int k = 1; k <= n; k++) {
                taps[n] += cepstrum[k] * taps[n - k] * k / n;
            }
        }
        return taps;
    }
}
