package org.stagebook.metering.reference;

/** A second-order filter section as ITU-R BS.1770 draws it: y = b0 x + b1 x' + b2 x'' - a1 y' - a2 y''. */
record Biquad(double b0, double b1, double b2, double a1, double a2) {

    /** The whole filtered signal, from rest. */
    double[] filter(double[] x) {
        double[] y = new double[x.length];
        for (int n = 0; n < x.length; n++) {
            double x1 = n < 1 ? 0 : x[n - 1];
            double x2 = n < 2 ? 0 : x[n - 2];
            double y1 = n < 1 ? 0 : y[n - 1];
            double y2 = n < 2 ? 0 : y[n - 2];
            y[n] = b0 * x[n] + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
        }
        return y;
    }
}
