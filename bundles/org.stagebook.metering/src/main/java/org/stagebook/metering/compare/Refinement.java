package org.stagebook.metering.compare;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.stagebook.metering.level.UsableSamples;
import org.stagebook.metering.spectrum.RealFft;

/** Finds the fraction of a delay, and about the gain, from excerpts laid over each other by whole frames. */
final class Refinement {

    static final int EXCERPT_FRAMES = 1 << 13;
    static final int EXCERPTS = 48;

    private static final double ALIKE = 0.5;
    /** A fraction smaller than that is none. */
    private static final double SMALLEST = 1e-3;

    private static final double DEVIATIONS = 4;

    /**
     * What was found.
     *
     * @param fraction of a frame to be added to the delay, 0 where it does not stand out
     * @param gain factor of the second recording that makes it most like the first
     */
    record Found(double fraction, double gain) {}

    private final PaddedSound first;
    private final PaddedSound second;
    private final RealFft fft = new RealFft(EXCERPT_FRAMES);
    private final double[] window = new double[EXCERPT_FRAMES];
    private final double[] samples = new double[EXCERPT_FRAMES];
    private final double[][] spectra = new double[6][fft.bins()];
    private final double[][] planarFirst;
    private final double[][] planarSecond;
    private double firstEnergy;
    private double secondEnergy;
    private double product;

    Refinement(PaddedSound first, PaddedSound second) {
        this.first = first;
        this.second = second;
        this.planarFirst = new double[first.channels()][EXCERPT_FRAMES];
        this.planarSecond = new double[first.channels()][EXCERPT_FRAMES];
        Arrays.setAll(window, i -> 0.5 - 0.5 * Math.cos(2 * Math.PI * i / EXCERPT_FRAMES));
    }

    /** Refines a whole delay. */
    Found at(long lag, List<Long> starts) throws IOException {
        double[] coefficients = new double[starts.size()];
        for (int i = 0; i < coefficients.length; i++) {
            load(starts.get(i), lag);
            coefficients[i] = Math.abs(coefficient());
        }
        double alike = ALIKE * Arrays.stream(coefficients).max().orElse(0);
        int used = 0;
        Sums sums = new Sums();
        for (int i = 0; i < coefficients.length; i++) {
            if (coefficients[i] >= alike && coefficients[i] > 0) {
                load(starts.get(i), lag);
                sums.add(this);
                transform();
                used++;
            }
        }
        return used == 0 ? new Found(0, 1) : found(sums, used);
    }

    private static final class Sums {
        private double firstEnergy;
        private double secondEnergy;
        private double product;

        void add(Refinement excerpt) {
            firstEnergy += excerpt.firstEnergy;
            secondEnergy += excerpt.secondEnergy;
            product += excerpt.product;
        }
    }

    private Found found(Sums sums, int used) {
        FractionalPeak peak = new FractionalPeak(spectra[4], spectra[5], Math.signum(sums.product));
        double fraction = peak.position();
        double whole = sums.product / Math.sqrt(sums.firstEnergy * sums.secondEnergy);
        double improvement = peak.value(fraction) / peak.value(0);
        double coefficient = Math.min(1, Math.abs(whole) * improvement);
        double frames = (double) used * EXCERPT_FRAMES / 2;
        double deviation =
                Math.sqrt((1 - coefficient * coefficient) / (coefficient * coefficient * frames * peak.sharpness()));
        boolean significant = Math.abs(fraction) > Math.max(SMALLEST, DEVIATIONS * deviation);
        double gain = sums.product / sums.secondEnergy;
        return significant ? new Found(fraction, gain * improvement) : new Found(0, gain);
    }

    private void load(long start, long lag) throws IOException {
        first.read(start, EXCERPT_FRAMES, planarFirst);
        second.read(start + lag, EXCERPT_FRAMES, planarSecond);
        firstEnergy = 0;
        secondEnergy = 0;
        product = 0;
        for (int channel = 0; channel < planarFirst.length; channel++) {
            addProducts(planarFirst[channel], planarSecond[channel]);
        }
    }

    private void addProducts(double[] one, double[] other) {
        for (int i = 0; i < EXCERPT_FRAMES; i++) {
            one[i] = UsableSamples.usable(one[i]);
            other[i] = UsableSamples.usable(other[i]);
            firstEnergy += one[i] * one[i];
            secondEnergy += other[i] * other[i];
            product += one[i] * other[i];
        }
    }

    private double coefficient() {
        return firstEnergy > 0 && secondEnergy > 0 ? product / Math.sqrt(firstEnergy * secondEnergy) : 0;
    }

    private void transform() {
        for (int channel = 0; channel < planarFirst.length; channel++) {
            windowed(planarFirst[channel]);
            fft.forward(samples, spectra[0], spectra[1]);
            windowed(planarSecond[channel]);
            fft.forward(samples, spectra[2], spectra[3]);
            CrossSpectrum.add(spectra);
        }
    }

    private void windowed(double[] stored) {
        for (int i = 0; i < EXCERPT_FRAMES; i++) {
            samples[i] = stored[i] * window[i];
        }
    }
}
