package org.stagebook.metering.compare;

/** Where between whole frames a correlation peaks: the trigonometric interpolation of it, climbed by Newton's method. */
final class FractionalPeak {

    private static final double GRID = 0.125;
    private static final int STEPS = 20;
    private static final double EXACT = 1e-12;

    private final double[] real;
    private final double[] imaginary;
    private final double sign;
    private final double binRadians;

    /**
     * @param real of the cross-spectrum from 0 to half the sample rate
     * @param imaginary of it
     * @param sign of the peak, -1 where it is a trough
     */
    FractionalPeak(double[] real, double[] imaginary, double sign) {
        this.real = real;
        this.imaginary = imaginary;
        this.sign = sign;
        this.binRadians = Math.PI / (real.length - 1);
    }

    /** In frames, -1 to 1. */
    double position() {
        double best = 0;
        for (double position = -1; position <= 1; position += GRID) {
            best = value(position) > value(best) ? position : best;
        }
        for (int step = 0; step < STEPS; step++) {
            double[] derivatives = derivatives(best);
            double move = derivatives[2] < 0 ? -derivatives[1] / derivatives[2] : 0;
            best = Math.clamp(best + Math.clamp(move, -GRID, GRID), -1, 1);
            if (Math.abs(move) < EXACT) {
                break;
            }
        }
        return best;
    }

    /** The correlation there, positive for a peak or trough. */
    double value(double position) {
        return derivatives(position)[0];
    }

    /** Mean square angular frequency: how sharp the peak is. */
    double sharpness() {
        double[] derivatives = derivatives(0);
        return Math.abs(derivatives[2] / derivatives[0]);
    }

    private double[] derivatives(double position) {
        double value = 0;
        double slope = 0;
        double curvature = 0;
        for (int k = 0; k < real.length; k++) {
            double frequency = k * binRadians;
            double cosine = Math.cos(frequency * position);
            double sine = Math.sin(frequency * position);
            double inPhase = real[k] * cosine - imaginary[k] * sine;
            double quadrature = real[k] * sine + imaginary[k] * cosine;
            value += inPhase;
            slope -= frequency * quadrature;
            curvature -= frequency * frequency * inPhase;
        }
        return new double[] {sign * value, sign * slope, sign * curvature};
    }
}
