package org.stagebook.metering.compare;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.metering.spectrum.RealFft;

/** Looks for delays at which the courses of two recordings' energies fit: rough, but over many minutes. */
final class CoarseSearch {

    private static final int SHORTEST_SEGMENT = 64;
    private static final int CANDIDATES = 6;
    private static final int FEWEST_POINTS = 100;
    private static final int SMALLEST_SHARE = 20;

    private final float[] first;
    private final float[] second;
    private final int longestLag;
    private final RealFft fft;
    private final double[] samples;
    private final double[][] spectra;

    CoarseSearch(Envelope first, Envelope second, long longestOffsetFrames) {
        this.first = first.course();
        this.second = second.course();
        int longest = Math.max(first.points(), second.points());
        this.longestLag = Math.clamp(longestOffsetFrames / first.hopFrames(), 1, Math.max(1, longest));
        int wanted = 2 * longestLag + Math.max(SHORTEST_SEGMENT, longestLag / 10);
        this.fft = new RealFft(Integer.highestOneBit(wanted) * 2);
        this.samples = new double[fft.size()];
        this.spectra = new double[6][fft.bins()];
    }

    /** Delays in points, the best first, no two closer than so many points. */
    List<Integer> candidates(int distance) {
        double[] scores = scores();
        List<Integer> found = new ArrayList<>();
        while (found.size() < CANDIDATES) {
            int best = best(scores);
            if (!(scores[best] > 0)) {
                break;
            }
            found.add(best - longestLag);
            int end = Math.min(scores.length, best + distance + 1);
            for (int i = Math.max(0, best - distance); i < end; i++) {
                scores[i] = 0;
            }
        }
        return found;
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    /** How far each correlation stands out from chance: the coefficient times the square root of the points. */
    private double[] scores() {
        double[] products = correlate();
        double[] firstSums = sumsOfSquares(first);
        double[] secondSums = sumsOfSquares(second);
        int shorter = Math.min(first.length, second.length);
        int fewest = Math.max(1, Math.min(shorter / 2, Math.max(FEWEST_POINTS, shorter / SMALLEST_SHARE)));
        double[] scores = new double[2 * longestLag + 1];
        for (int i = 0; i < scores.length; i++) {
            int lag = i - longestLag;
            int from = Math.max(0, -lag);
            int to = Math.min(first.length, second.length - lag);
            if (to - from >= fewest) {
                double energies = (firstSums[to] - firstSums[from]) * (secondSums[to + lag] - secondSums[from + lag]);
                scores[i] = energies > 0 ? products[i] / Math.sqrt(energies) * Math.sqrt(to - from) : 0;
            }
        }
        return scores;
    }

    private static double[] sumsOfSquares(float[] values) {
        double[] sums = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            sums[i + 1] = sums[i] + (double) values[i] * values[i];
        }
        return sums;
    }

    private double[] correlate() {
        int segment = fft.size() - 2 * longestLag;
        for (int start = 0; start < first.length; start += segment) {
            load(first, start, segment);
            fft.forward(samples, spectra[0], spectra[1]);
            load(second, start - longestLag, fft.size());
            fft.forward(samples, spectra[2], spectra[3]);
            CrossSpectrum.add(spectra);
        }
        fft.inverse(spectra[4], spectra[5], samples);
        return samples;
    }

    private void load(float[] values, int from, int count) {
        for (int i = 0; i < samples.length; i++) {
            int index = from + i;
            samples[i] = i < count && index >= 0 && index < values.length ? values[index] : 0;
        }
    }
}
