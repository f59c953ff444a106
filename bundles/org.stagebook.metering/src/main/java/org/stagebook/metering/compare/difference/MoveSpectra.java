package org.stagebook.metering.compare.difference;

import org.stagebook.metering.spectrum.RealFft;

/** Spectra of both recordings over a whole region, for looking at all lags at once. */
@SuppressWarnings("ArrayRecordComponent")
record MoveSpectra(RealFft fft, double[] power, double[] crossReal, double[] crossImaginary) {

    static MoveSpectra of(RegionSound.Piece piece) {
        int frames = piece.first()[0].length;
        RealFft fft = new RealFft(Math.max(4, 4 * Integer.highestOneBit(Math.max(1, frames - 1))));
        int bins = fft.bins();
        MoveSpectra sums = new MoveSpectra(fft, new double[bins], new double[bins], new double[bins]);
        double[] samples = new double[fft.size()];
        double[][] spectra = new double[4][bins];
        for (int channel = 0; channel < piece.first().length; channel++) {
            System.arraycopy(piece.first()[channel], 0, samples, 0, frames);
            fft.forward(samples, spectra[0], spectra[1]);
            System.arraycopy(piece.second()[channel], 0, samples, 0, frames);
            fft.forward(samples, spectra[2], spectra[3]);
            sums.add(spectra);
        }
        return sums;
    }

    private void add(double[][] spectra) {
        for (int k = 0; k < power.length; k++) {
            double a = spectra[0][k];
            double b = spectra[1][k];
            double c = spectra[2][k];
            double d = spectra[3][k];
            power[k] += (c - a) * (c - a) + (d - b) * (d - b);
            crossReal[k] += a * c + b * d;
            crossImaginary[k] += a * d - b * c;
        }
    }

    /** Of something with itself, by lag. */
    double[] correlation(double[] powers) {
        double[] samples = new double[fft.size()];
        fft.inverse(powers, new double[fft.bins()], samples);
        return samples;
    }

    /** Of the first with the second, by how much later that is; earlier ones from the end. */
    double[] acrossBoth() {
        double[] samples = new double[fft.size()];
        fft.inverse(crossReal, crossImaginary, samples);
        return samples;
    }

    /** The comb that a move makes stays; the colour of the sound goes. */
    static double[] whitened(double[] power) {
        int reach = Math.max(8, power.length / 100);
        double[] sums = new double[power.length + 1];
        for (int k = 0; k < power.length; k++) {
            sums[k + 1] = sums[k] + power[k];
        }
        double floor = 1e-9 * sums[power.length] / power.length + Double.MIN_NORMAL;
        double[] white = new double[power.length];
        for (int k = 0; k < power.length; k++) {
            int from = Math.max(0, k - reach);
            int to = Math.min(power.length, k + reach + 1);
            white[k] = power[k] / ((sums[to] - sums[from]) / (to - from) + floor);
        }
        return white;
    }
}
