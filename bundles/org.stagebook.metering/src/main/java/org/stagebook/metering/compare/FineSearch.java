package org.stagebook.metering.compare;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.stagebook.metering.level.UsableSamples;
import org.stagebook.metering.spectrum.RealFft;

/** Looks for the whole delay at which excerpts of two recordings correlate best, around a rough one. */
final class FineSearch {

    static final int EXCERPT_FRAMES = 1 << 14;
    /** Delays are looked at so far around a rough one. */
    static final int REACH_FRAMES = EXCERPT_FRAMES * 3 / 2;

    private static final int EXCERPTS = 16;
    private static final double SAME = 1e-9;
    private static final double SILENT_SHARE = 1e-4;
    private static final int LOBES_PER_SECOND = 100;

    /**
     * A whole delay.
     *
     * @param coefficient mean correlation coefficient of the excerpts, negative where the polarity is inverted
     * @param rival the greatest magnitude of it more than 10 ms away
     */
    record Found(long lag, double coefficient, double rival) {
        double magnitude() {
            return Math.abs(coefficient);
        }
    }

    private final PaddedSound first;
    private final PaddedSound second;
    private final int lobeFrames;
    private final RealFft fft = new RealFft(EXCERPT_FRAMES + 2 * REACH_FRAMES);
    private final double[] samples = new double[fft.size()];
    private final double[] energies = new double[fft.size() + 1];
    private final double[][] spectra = new double[6][fft.bins()];
    private final double[][] excerpt;
    private final double[][] surroundings;

    FineSearch(PaddedSound first, PaddedSound second, int sampleRateHz) {
        this.first = first;
        this.second = second;
        this.lobeFrames = sampleRateHz / LOBES_PER_SECOND;
        this.excerpt = new double[first.channels()][EXCERPT_FRAMES];
        this.surroundings = new double[first.channels()][fft.size()];
    }

    static int excerpts() {
        return EXCERPTS;
    }

    /** Looks around a delay in frames. */
    Found around(long lag, List<Long> starts) throws IOException {
        double[] coefficients = new double[2 * REACH_FRAMES];
        for (long start : starts) {
            add(start, lag - REACH_FRAMES, coefficients);
        }
        long least = lag - REACH_FRAMES;
        int best = best(coefficients, least);
        return new Found(least + best, coefficients[best] / starts.size(), rival(coefficients, best) / starts.size());
    }

    /** Of delays that fit alike, the shortest. */
    private static int best(double[] coefficients, long least) {
        int best = 0;
        for (int i = 1; i < coefficients.length; i++) {
            double now = Math.abs(coefficients[i]);
            double before = Math.abs(coefficients[best]);
            boolean shorter = Math.abs(least + i) < Math.abs(least + best);
            if (now > before * (1 + SAME) || (shorter && now > before * (1 - SAME))) {
                best = i;
            }
        }
        return best;
    }

    private double rival(double[] coefficients, int best) {
        double greatest = 0;
        for (int i = 0; i < coefficients.length; i++) {
            if (Math.abs(i - best) > lobeFrames) {
                greatest = Math.max(greatest, Math.abs(coefficients[i]));
            }
        }
        return greatest;
    }

    private void add(long start, long leastLag, double[] coefficients) throws IOException {
        Arrays.fill(spectra[4], 0);
        Arrays.fill(spectra[5], 0);
        Arrays.fill(energies, 0);
        double energy = 0;
        first.read(start, EXCERPT_FRAMES, excerpt);
        second.read(start + leastLag, fft.size(), surroundings);
        for (int channel = 0; channel < excerpt.length; channel++) {
            energy += loadFirst(excerpt[channel]);
            fft.forward(samples, spectra[0], spectra[1]);
            loadSecond(surroundings[channel]);
            fft.forward(samples, spectra[2], spectra[3]);
            CrossSpectrum.add(spectra);
        }
        fft.inverse(spectra[4], spectra[5], samples);
        normalise(energy, coefficients);
    }

    private void normalise(double energy, double[] coefficients) {
        for (int i = 0; i < fft.size(); i++) {
            energies[i + 1] += energies[i];
        }
        double silent = energies[fft.size()] * SILENT_SHARE;
        for (int i = 0; i < coefficients.length; i++) {
            double other = Math.max(silent, energies[i + EXCERPT_FRAMES] - energies[i]);
            coefficients[i] += energy > 0 && other > 0 ? samples[i] / Math.sqrt(energy * other) : 0;
        }
    }

    private double loadFirst(double[] stored) {
        Arrays.fill(samples, 0);
        double energy = 0;
        for (int i = 0; i < EXCERPT_FRAMES; i++) {
            samples[i] = UsableSamples.usable(stored[i]);
            energy += samples[i] * samples[i];
        }
        return energy;
    }

    private void loadSecond(double[] stored) {
        for (int i = 0; i < samples.length; i++) {
            samples[i] = UsableSamples.usable(stored[i]);
            energies[i + 1] += samples[i] * samples[i];
        }
    }
}
