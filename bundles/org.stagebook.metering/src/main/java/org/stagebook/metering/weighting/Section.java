package org.stagebook.metering.weighting;

/**
 * A second-order digital filter, {@code (1 + b1 z⁻¹ + b2 z⁻²) / (1 + a1 z⁻¹ + a2 z⁻²)}.
 *
 * @param zerosAtDc 0, 1 or 2
 * @param a1 first feedback coefficient
 * @param a2 second feedback coefficient
 */
record Section(int zerosAtDc, double a1, double a2) {

    /** The pair of poles where the rate has room for it; only the zeros where it has not. */
    static Section of(PolePair poles, int zerosAtDc, int sampleRateHz) {
        return poles.liesWithin(sampleRateHz)
                ? new Section(zerosAtDc, poles.digitalSum(sampleRateHz), poles.digitalProduct(sampleRateHz))
                : new Section(zerosAtDc, 0, 0);
    }

    double b1() {
        return -zerosAtDc;
    }

    double b2() {
        return zerosAtDc == 2 ? 1 : 0;
    }

    /** Factor of the amplitude at an angle of 0 to π (half the sample rate). */
    double magnitude(double angle) {
        double real = 1 + a1 * Math.cos(angle) + a2 * Math.cos(2 * angle);
        double imaginary = a1 * Math.sin(angle) + a2 * Math.sin(2 * angle);
        return Math.pow(2 * Math.sin(angle / 2), zerosAtDc) / Math.hypot(real, imaginary);
    }
}
