package org.stagebook.metering.spectrum;

import java.util.ArrayList;
import java.util.List;

/**
 * A third-octave band of IEC 61260-1:2014, base ten.
 *
 * @param number of tenths of a decade from 1 kHz: −18 is the band called 16 Hz
 */
public record ThirdOctaveBand(int number) {

    /** The band called 16 Hz. */
    private static final int LOWEST = -18;

    /** Names of the ten bands of a decade, from that called 1. */
    private static final double[] NAMES = {1, 1.25, 1.6, 2, 2.5, 3.15, 4, 5, 6.3, 8};

    private static final int PER_DECADE = 10;

    /** From 16 Hz up to the last band of which three quarters lie below half the sample rate. */
    public static List<ThirdOctaveBand> upTo(int sampleRateHz) {
        List<ThirdOctaveBand> bands = new ArrayList<>();
        ThirdOctaveBand band = new ThirdOctaveBand(LOWEST);
        while (band.centreHz() * Math.pow(10, 0.25 / PER_DECADE) <= sampleRateHz / 2.0) {
            bands.add(band);
            band = new ThirdOctaveBand(band.number + 1);
        }
        return bands;
    }

    /** The exact centre: {@code 1000 · 10^(number / 10)}. */
    public double centreHz() {
        return 1_000 * Math.pow(10, (double) number / PER_DECADE);
    }

    public double lowerEdgeHz() {
        return 1_000 * Math.pow(10, (number - 0.5) / PER_DECADE);
    }

    public double upperEdgeHz() {
        return 1_000 * Math.pow(10, (number + 0.5) / PER_DECADE);
    }

    /** The name people know it by: 31.5 or 1000. */
    public double nominalHz() {
        double decade = Math.pow(10, Math.floorDiv(number, PER_DECADE) + 3);
        return Math.round(NAMES[Math.floorMod(number, PER_DECADE)] * decade * 100) / 100.0;
    }
}
