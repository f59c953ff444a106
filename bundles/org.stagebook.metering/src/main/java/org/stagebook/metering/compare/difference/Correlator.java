package org.stagebook.metering.compare.difference;

import java.util.Arrays;
import org.stagebook.metering.spectrum.RealFft;

/** Slides an excerpt over its surroundings in another recording, all channels together. */
final class Correlator {

    private static final double SILENT_SHARE = 1e-9;

    private final int excerptFrames;
    private final RealFft fft;
    private final double[] samples;
    private final double[] excerptReal;
    private final double[] excerptImaginary;
    private final double[] real;
    private final double[] imaginary;
    private final double[] sumReal;
    private final double[] sumImaginary;
    private final double[] energies;

    /**
     * Where it fits best.
     *
     * @param offset in the surroundings
     * @param coefficient of correlation there, -1 to 1
     * @param gain factor of the surroundings that makes the excerpt
     */
    record Fit(int offset, double coefficient, double gain) {}

    /**
     * Prepares.
     *
     * @param excerptFrames length of an excerpt
     * @param surroundingFrames length of what it slides over
     */
    Correlator(int excerptFrames, int surroundingFrames) {
        this.excerptFrames = excerptFrames;
        this.fft = new RealFft(Math.max(4, 2 * Integer.highestOneBit(Math.max(2, surroundingFrames - 1))));
        this.samples = new double[fft.size()];
        this.excerptReal = new double[fft.bins()];
        this.excerptImaginary = new double[fft.bins()];
        this.real = new double[fft.bins()];
        this.imaginary = new double[fft.bins()];
        this.sumReal = new double[fft.bins()];
        this.sumImaginary = new double[fft.bins()];
        this.energies = new double[fft.size() + 1];
    }

    /** Slides; nothing in common gives a coefficient of 0. */
    Fit best(double[][] excerpt, double[][] surroundings) {
        Arrays.fill(sumReal, 0);
        Arrays.fill(sumImaginary, 0);
        Arrays.fill(energies, 0);
        double energy = 0;
        for (int channel = 0; channel < excerpt.length; channel++) {
            energy += load(excerpt[channel], excerptFrames);
            fft.forward(samples, excerptReal, excerptImaginary);
            load(surroundings[channel], surroundings[channel].length);
            for (int i = 0; i < samples.length; i++) {
                energies[i + 1] += samples[i] * samples[i];
            }
            fft.forward(samples, real, imaginary);
            addProducts();
        }
        fft.inverse(sumReal, sumImaginary, samples);
        return peak(energy, surroundings[0].length - excerptFrames + 1);
    }

    private double load(double[] source, int count) {
        double energy = 0;
        System.arraycopy(source, 0, samples, 0, count);
        Arrays.fill(samples, count, samples.length, 0);
        for (int i = 0; i < count; i++) {
            energy += source[i] * source[i];
        }
        return energy;
    }

    private void addProducts() {
        for (int k = 0; k < sumReal.length; k++) {
            sumReal[k] += excerptReal[k] * real[k] + excerptImaginary[k] * imaginary[k];
            sumImaginary[k] += excerptReal[k] * imaginary[k] - excerptImaginary[k] * real[k];
        }
    }

    private Fit peak(double energy, int offsets) {
        for (int i = 0; i < fft.size(); i++) {
            energies[i + 1] += energies[i];
        }
        double silent = energies[fft.size()] * SILENT_SHARE;
        Fit best = new Fit(0, 0, 0);
        for (int offset = 0; offset < offsets; offset++) {
            double other = Math.max(silent, energies[offset + excerptFrames] - energies[offset]);
            double coefficient = energy > 0 && other > 0 ? samples[offset] / Math.sqrt(energy * other) : 0;
            if (Math.abs(coefficient) > Math.abs(best.coefficient)) {
                best = new Fit(offset, coefficient, samples[offset] / other);
            }
        }
        return best;
    }
}
