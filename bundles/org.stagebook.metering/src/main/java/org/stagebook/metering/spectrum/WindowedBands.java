package org.stagebook.metering.spectrum;

import java.util.Arrays;
import java.util.List;

/** Powers of some bands of many channels, from windows that follow each other closely, smoothed. */
final class WindowedBands {

    private static final int OVERLAP = 4;

    private final int size;
    private final int hop;
    private final RealFft fft;
    private final BandSums bandSums;
    private final double[] window;
    private final double scale;
    private final double share;
    private final double[][] rings;
    private final double[] windowed;
    private final double[] real;
    private final double[] imaginary;
    private final double[] latest;
    private final double[] smoothed;
    private int next;
    private int sinceHop;

    WindowedBands(List<ThirdOctaveBand> bands, double rateHz, int size, int channels, double seconds) {
        this.size = size;
        this.hop = size / OVERLAP;
        this.fft = new RealFft(size);
        this.bandSums = new BandSums(bands, rateHz / size, fft.bins());
        this.window = new double[size];
        double squares = 0;
        for (int i = 0; i < size; i++) {
            window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / size);
            squares += window[i] * window[i];
        }
        // Each frequency is there twice, and a full-scale sine has a mean square of one half.
        this.scale = 4 / (size * squares);
        this.share = 1 - Math.exp(-hop / rateHz / seconds);
        this.rings = new double[channels][size];
        this.windowed = new double[size];
        this.real = new double[fft.bins()];
        this.imaginary = new double[fft.bins()];
        this.latest = new double[bands.size()];
        this.smoothed = new double[bands.size()];
    }

    /** How many samples are missing to the next transform, none of them beyond the end of the ring. */
    int room() {
        return hop - sinceHop;
    }

    /** Takes so many samples of all channels, not more than there is room for. */
    void add(double[][] planar, int from, int count) {
        for (int channel = 0; channel < rings.length; channel++) {
            System.arraycopy(planar[channel], from, rings[channel], next, count);
        }
        next = (next + count) % size;
        sinceHop += count;
    }

    /** Takes the next sample of one channel. */
    void put(int channel, double sample) {
        rings[channel][next] = sample;
    }

    /** After one sample of each channel: whether a transform is due. */
    boolean advance() {
        next = (next + 1) % size;
        sinceHop++;
        return sinceHop == hop;
    }

    void transform() {
        sinceHop = 0;
        Arrays.fill(latest, 0);
        for (double[] ring : rings) {
            for (int i = 0; i < size; i++) {
                int index = next + i;
                windowed[i] = window[i] * ring[index < size ? index : index - size];
            }
            fft.forward(windowed, real, imaginary);
            bandSums.add(real, imaginary, latest);
        }
        for (int band = 0; band < latest.length; band++) {
            smoothed[band] += share * (latest[band] * scale - smoothed[band]);
        }
    }

    void powers(double[] target, int from) {
        System.arraycopy(smoothed, 0, target, from, smoothed.length);
    }
}
