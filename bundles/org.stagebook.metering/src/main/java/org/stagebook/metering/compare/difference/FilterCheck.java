package org.stagebook.metering.compare.difference;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.metering.spectrum.ThirdOctaveBand;

/** Whether one filter, the same all the time, makes the second of the first. */
final class FilterCheck {

    private static final int FEWEST_WINDOWS = 6;
    private static final double UNEXPLAINED = 0.1;
    private static final double UNEXPLAINED_OF_BAND = 0.3;
    private static final double FOREIGN = 0.5;
    private static final double LEAST_DELTA_DB = 0.5;
    private static final double SOUNDING = 4;

    private final Spectra spectra;
    private final double noise;

    FilterCheck(Spectra spectra, Audibility audibility) {
        this.spectra = spectra;
        this.noise = spectra.noise(audibility.faint());
    }

    /** What it does to third octaves; empty if no filter explains the difference. */
    List<BandDelta> explain(int rateHz) {
        if (spectra.windows() < FEWEST_WINDOWS) {
            return List.of();
        }
        Sums sums = new Sums();
        for (int channel = 0; channel < spectra.channels(); channel++) {
            for (int bin = 0; bin < spectra.bins(); bin++) {
                sums.add(channel, bin);
            }
        }
        return sums.isExplained() ? deltas(rateHz) : List.of();
    }

    /** A notch that took a tone away leaves what has nothing to do with the first; a filter never does. */
    private final class Sums {
        private double unexplained;
        private double difference;
        private double second;
        private double foreign;

        void add(int channel, int bin) {
            double left = unexplained(channel, bin);
            double apart = spectra.difference(channel, bin);
            unexplained += left;
            difference += apart;
            second += spectra.second(channel, bin);
            foreign += apart * Math.max(0, left - 2 * noise) / (spectra.second(channel, bin) + noise);
        }

        boolean isExplained() {
            double dither = 2 * noise * spectra.bins() * spectra.channels();
            return unexplained <= UNEXPLAINED * Math.min(difference, second) + dither
                    && foreign <= FOREIGN * difference;
        }
    }

    private double unexplained(int channel, int bin) {
        double first = spectra.first(channel, bin);
        double explained = first > 0 ? spectra.crossPower(channel, bin) / first : 0;
        double fitted = (double) spectra.windows() / (spectra.windows() - 1);
        return Math.max(0, spectra.second(channel, bin) - explained) * fitted;
    }

    private List<BandDelta> deltas(int rateHz) {
        List<BandDelta> deltas = new ArrayList<>();
        for (ThirdOctaveBand band : ThirdOctaveBand.upTo(rateHz)) {
            Band sums = sums(band);
            if (sums.first > SOUNDING * noise * sums.bins && sums.isExplained()) {
                double delta = 20 * Math.log10(Math.max(1e-5, sums.cross / sums.first));
                if (Math.abs(delta) >= LEAST_DELTA_DB) {
                    deltas.add(new BandDelta(band, delta));
                }
            }
        }
        return deltas;
    }

    private record Band(int bins, double first, double second, double cross, double unexplained) {
        boolean isExplained() {
            return unexplained <= UNEXPLAINED_OF_BAND * Math.max(first, second);
        }
    }

    private Band sums(ThirdOctaveBand band) {
        int bins = 0;
        double first = 0;
        double second = 0;
        double cross = 0;
        double unexplained = 0;
        for (int bin = 1; bin < spectra.bins() && spectra.hz(bin) < band.upperEdgeHz(); bin++) {
            if (spectra.hz(bin) >= band.lowerEdgeHz()) {
                for (int channel = 0; channel < spectra.channels(); channel++) {
                    bins++;
                    first += spectra.first(channel, bin);
                    second += spectra.second(channel, bin);
                    cross += Math.sqrt(spectra.crossPower(channel, bin));
                    unexplained += unexplained(channel, bin);
                }
            }
        }
        return new Band(bins, first, second, cross, unexplained);
    }
}
