package org.stagebook.metering.compare;

/** Products of one spectrum's conjugate with another: the spectrum of their correlation. */
final class CrossSpectrum {

    private CrossSpectrum() {}

    /**
     * Adds them.
     *
     * @param spectra real and imaginary parts of the first, of the second and of the sum
     */
    static void add(double[][] spectra) {
        double[] real = spectra[0];
        double[] imaginary = spectra[1];
        double[] otherReal = spectra[2];
        double[] otherImaginary = spectra[3];
        double[] sumReal = spectra[4];
        double[] sumImaginary = spectra[5];
        for (int k = 0; k < sumReal.length; k++) {
            sumReal[k] += real[k] * otherReal[k] + imaginary[k] * otherImaginary[k];
            sumImaginary[k] += real[k] * otherImaginary[k] - imaginary[k] * otherReal[k];
        }
    }
}
