package org.stagebook.metering.compare.difference;

import java.util.SplittableRandom;

/** Stores sound as integers, with triangular dither of two steps from peak to peak. */
final class Dither {

    private Dither() {}

    static double[][] stored(double[][] planar, int bits, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double scale = Math.scalb(1.0, bits - 1);
        double[][] stored = new double[planar.length][planar[0].length];
        for (int channel = 0; channel < planar.length; channel++) {
            for (int i = 0; i < planar[channel].length; i++) {
                double later = random.nextDouble();
                double dither = random.nextDouble() - later;
                stored[channel][i] =
                        Math.clamp(Math.rint(planar[channel][i] * scale + dither), -scale, scale - 1) / scale;
            }
        }
        return stored;
    }
}
