package org.stagebook.metering.weighting;

/**
 * Two poles of an analogue network, {@code s² + sumHz·s + productHz2} with frequencies in Hz instead of radians.
 *
 * @param firstRealHz real part of the first pole, negative
 * @param secondRealHz real part of the second one, the same for a complex pair
 * @param imaginaryHz imaginary part of a complex pair, 0 for two real poles
 */
record PolePair(double firstRealHz, double secondRealHz, double imaginaryHz) {

    static PolePair real(double firstHz, double secondHz) {
        return new PolePair(-firstHz, -secondHz, 0);
    }

    static PolePair complex(double realHz, double imaginaryHz) {
        return new PolePair(-realHz, -realHz, imaginaryHz);
    }

    /** Magnitude of the pair's factor of the denominator. */
    double magnitude(double frequencyHz) {
        return Math.hypot(firstRealHz, frequencyHz - imaginaryHz) * Math.hypot(secondRealHz, frequencyHz + imaginaryHz);
    }

    /** Whether a digital filter at that rate has room for its frequency. */
    boolean liesWithin(int sampleRateHz) {
        return imaginaryHz < 0.45 * sampleRateHz;
    }

    /** Minus the sum of the poles mapped by {@code z = exp(sT)}: the first feedback coefficient. */
    double digitalSum(int sampleRateHz) {
        double step = 2 * Math.PI / sampleRateHz;
        return -(Math.exp(step * firstRealHz) + Math.exp(step * secondRealHz)) * Math.cos(step * imaginaryHz);
    }

    /** Product of the poles mapped by {@code z = exp(sT)}: the second feedback coefficient. */
    double digitalProduct(int sampleRateHz) {
        return Math.exp(2 * Math.PI / sampleRateHz * (firstRealHz + secondRealHz));
    }
}
