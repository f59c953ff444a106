package org.stagebook.metering.spectrum;

import java.util.List;

/**
 * Makes energies of third octaves of windows of samples. Holds tables and what it works with between two calls: analysers of
 * one thread share it, so that many channels and many stretches cost no more than the samples they keep.
 */
public final class BandTransform {

    private static final double SHORTEST_WINDOW_SECONDS = 1.3;

    private final int sampleRateHz;
    private final List<ThirdOctaveBand> bands;
    private final RealFft fft;
    private final BandSums bandSums;
    private final double[] window;
    private final double[] windowed;
    private final double[] real;
    private final double[] imaginary;

    /** Prepares windows and transform for a sample rate. */
    public BandTransform(int sampleRateHz) {
        this.sampleRateHz = sampleRateHz;
        this.bands = ThirdOctaveBand.upTo(sampleRateHz);
        int size = windowFrames(sampleRateHz);
        this.fft = new RealFft(size);
        this.bandSums = new BandSums(bands, (double) sampleRateHz / size, fft.bins());
        this.window = window(size);
        this.windowed = new double[size];
        this.real = new double[fft.bins()];
        this.imaginary = new double[fft.bins()];
    }

    /** How many samples a window has, and an analyser keeps of each channel. */
    public static int windowFrames(int sampleRateHz) {
        return Math.max(4, Integer.highestOneBit((int) (SHORTEST_WINDOW_SECONDS * sampleRateHz)) * 2);
    }

    /** The squares of its halves add up to 1. */
    private static double[] window(int size) {
        double[] window = new double[size];
        for (int i = 0; i < size; i++) {
            double sine = Math.sin(Math.PI * (i + 0.5) / size);
            window[i] = Math.sin(Math.PI / 2 * sine * sine);
        }
        return window;
    }

    int sampleRateHz() {
        return sampleRateHz;
    }

    List<ThirdOctaveBand> bands() {
        return bands;
    }

    int size() {
        return fft.size();
    }

    /** Adds the energies of a window, given as its two halves. */
    void add(double[] first, double[] second, double[] sums) {
        int half = window.length / 2;
        for (int i = 0; i < half; i++) {
            windowed[i] = first[i] * window[i];
            windowed[half + i] = second[i] * window[half + i];
        }
        fft.forward(windowed, real, imaginary);
        bandSums.add(real, imaginary, sums);
    }
}
