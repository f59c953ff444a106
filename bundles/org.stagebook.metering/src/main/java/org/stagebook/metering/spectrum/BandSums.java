package org.stagebook.metering.spectrum;

import java.util.List;

/** Adds up the bins of a spectrum that lie in each band; a bin that an edge divides counts for both by its shares. */
final class BandSums {

    private final int[] firstBins;
    private final int[] lastBins;
    private final double[] firstShares;
    private final double[] lastShares;

    /**
     * @param bands ascending, each wider than a bin
     * @param binHz distance of the bins
     * @param bins how many there are
     */
    BandSums(List<ThirdOctaveBand> bands, double binHz, int bins) {
        this.firstBins = new int[bands.size()];
        this.lastBins = new int[bands.size()];
        this.firstShares = new double[bands.size()];
        this.lastShares = new double[bands.size()];
        for (int i = 0; i < bands.size(); i++) {
            double lower = bands.get(i).lowerEdgeHz() / binHz;
            double upper = Math.min(bands.get(i).upperEdgeHz() / binHz, bins - 0.5);
            firstBins[i] = (int) Math.round(lower);
            lastBins[i] = (int) Math.min(Math.round(upper), bins - 1);
            firstShares[i] = firstBins[i] + 0.5 - lower;
            lastShares[i] = upper - (lastBins[i] - 0.5);
        }
    }

    /** Adds the squared magnitudes of each band to its sum. */
    void add(double[] real, double[] imaginary, double[] sums) {
        for (int band = 0; band < firstBins.length; band++) {
            double sum = power(real, imaginary, firstBins[band]) * firstShares[band]
                    + power(real, imaginary, lastBins[band]) * lastShares[band];
            for (int bin = firstBins[band] + 1; bin < lastBins[band]; bin++) {
                sum += power(real, imaginary, bin);
            }
            sums[band] += sum;
        }
    }

    private static double power(double[] real, double[] imaginary, int bin) {
        return real[bin] * real[bin] + imaginary[bin] * imaginary[bin];
    }
}
