package org.stagebook.metering.spectrum;

/**
 * Complex numbers side by side, on which every step of a transform does the same: plain loops over whole arrays, which the
 * compiler turns into vector instructions.
 */
final class Row {

    final double[] real;
    final double[] imaginary;

    Row(int length) {
        this.real = new double[length];
        this.imaginary = new double[length];
    }

    /** This row plus the other, and this row minus the other. */
    void butterfly(Row other) {
        addAndSubtract(real, other.real);
        addAndSubtract(imaginary, other.imaginary);
    }

    /** The same with the other row turned by an angle first. */
    void butterfly(Row other, double cosine, double sine) {
        turn(other.real, other.imaginary, cosine, sine);
        butterfly(other);
    }

    private static void addAndSubtract(double[] one, double[] other) {
        for (int i = 0; i < one.length; i++) {
            double difference = one[i] - other[i];
            one[i] = one[i] + other[i];
            other[i] = difference;
        }
    }

    private static void turn(double[] reals, double[] imaginaries, double cosine, double sine) {
        for (int i = 0; i < reals.length; i++) {
            double real = reals[i] * cosine - imaginaries[i] * sine;
            imaginaries[i] = reals[i] * sine + imaginaries[i] * cosine;
            reals[i] = real;
        }
    }
}
