package org.stagebook.metering.compare.difference;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.stagebook.metering.spectrum.RealFft;

/** Power spectra of both recordings in a region and their cross-spectrum, by channel, averaged over windows that differ. */
final class Spectra {

    private final int size;
    private final int rateHz;
    private final double[][] first;
    private final double[][] second;
    private final double[][] crossReal;
    private final double[][] crossImaginary;
    private final RealFft fft;
    private final double[] window;
    private final double[] windowed;
    private final double[][] scratch;
    private int windows;

    private Spectra(int size, int rateHz, int channels) {
        this.size = size;
        this.rateHz = rateHz;
        this.fft = new RealFft(size);
        this.first = new double[channels][fft.bins()];
        this.second = new double[channels][fft.bins()];
        this.crossReal = new double[channels][fft.bins()];
        this.crossImaginary = new double[channels][fft.bins()];
        this.window = new double[size];
        this.windowed = new double[size];
        this.scratch = new double[4][fft.bins()];
        Arrays.setAll(window, i -> 0.5 - 0.5 * Math.cos(2 * Math.PI * i / size));
    }

    /** Long windows for long regions: at least a dozen fit, where a region has 150 ms or more. */
    static Spectra of(RegionSound sound, Audibility audibility) throws IOException {
        int unit = unit(sound);
        long frames = sound.frames();
        int size = frames >= 30L * unit ? 4 * unit : frames >= 14L * unit ? 2 * unit : unit;
        return of(sound, audibility, size);
    }

    /** Longer ones, for filters whose effect on low frequencies is steep; nothing where too few fit. */
    static Optional<Spectra> fine(RegionSound sound, Audibility audibility) throws IOException {
        int size = 16 * unit(sound);
        return sound.frames() >= 6L * size ? Optional.of(of(sound, audibility, size)) : Optional.empty();
    }

    private static int unit(RegionSound sound) {
        return Integer.highestOneBit(Math.max(64, sound.pair().rateHz() / 40));
    }

    private static Spectra of(RegionSound sound, Audibility audibility, int size) throws IOException {
        Spectra spectra = new Spectra(size, sound.pair().rateHz(), sound.channels());
        for (int piece = 0; piece < sound.pieces(); piece++) {
            spectra.add(sound.piece(piece), audibility.audible() / 2);
        }
        return spectra;
    }

    private void add(RegionSound.Piece piece, double least) {
        int frames = piece.first()[0].length;
        for (int start = 0; start + size <= frames; start += size / 2) {
            if (differs(piece, start, least)) {
                for (int channel = 0; channel < first.length; channel++) {
                    add(channel, piece.first()[channel], piece.second()[channel], start);
                }
                windows++;
            }
        }
    }

    private boolean differs(RegionSound.Piece piece, int start, double least) {
        for (int channel = 0; channel < first.length; channel++) {
            double sum = 0;
            for (int i = start; i < start + size; i++) {
                double apart = piece.second()[channel][i] - piece.first()[channel][i];
                sum += apart * apart;
            }
            if (sum > least * size) {
                return true;
            }
        }
        return false;
    }

    private void add(int channel, double[] one, double[] other, int start) {
        transform(one, start, scratch[0], scratch[1]);
        transform(other, start, scratch[2], scratch[3]);
        for (int k = 0; k < fft.bins(); k++) {
            double a = scratch[0][k];
            double b = scratch[1][k];
            double c = scratch[2][k];
            double d = scratch[3][k];
            first[channel][k] += a * a + b * b;
            second[channel][k] += c * c + d * d;
            crossReal[channel][k] += a * c + b * d;
            crossImaginary[channel][k] += a * d - b * c;
        }
    }

    private void transform(double[] samples, int start, double[] real, double[] imaginary) {
        for (int i = 0; i < size; i++) {
            windowed[i] = samples[start + i] * window[i];
        }
        fft.forward(windowed, real, imaginary);
    }

    int channels() {
        return first.length;
    }

    int bins() {
        return fft.bins();
    }

    int windows() {
        return windows;
    }

    double hz(int bin) {
        return (double) bin * rateHz / size;
    }

    double first(int channel, int bin) {
        return first[channel][bin];
    }

    double second(int channel, int bin) {
        return second[channel][bin];
    }

    double real(int channel, int bin) {
        return crossReal[channel][bin];
    }

    double crossPower(int channel, int bin) {
        return crossReal[channel][bin] * crossReal[channel][bin]
                + crossImaginary[channel][bin] * crossImaginary[channel][bin];
    }

    double difference(int channel, int bin) {
        return Math.max(0, first[channel][bin] + second[channel][bin] - 2 * crossReal[channel][bin]);
    }

    /** What white noise of a mean square adds to a bin's power, in all windows together. */
    double noise(double meanSquare) {
        return meanSquare * size * 0.375 * windows;
    }
}
