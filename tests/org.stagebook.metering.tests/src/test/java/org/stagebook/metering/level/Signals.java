package org.stagebook.metering.level;

import java.util.Arrays;
import java.util.Random;

/** Sounds for the tests of analysers, and ways to feed them. */
public final class Signals {

    private Signals() {}

    /** A sine from its zero crossing. */
    public static double[] sine(double frequencyHz, double peakDbfs, int sampleRateHz, int frames) {
        double[] samples = new double[frames];
        double amplitude = Math.pow(10, peakDbfs / 20);
        for (int i = 0; i < frames; i++) {
            samples[i] = amplitude * Math.sin(2 * Math.PI * frequencyHz / sampleRateHz * i);
        }
        return samples;
    }

    /** Gaussian noise of mean square 1. */
    public static double[] noise(Random random, int frames) {
        double[] samples = new double[frames];
        Arrays.setAll(samples, i -> random.nextGaussian());
        return samples;
    }

    /** Parts one after the other. */
    public static double[] sequence(double[]... parts) {
        double[] all =
                new double[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int end = 0;
        for (double[] part : parts) {
            System.arraycopy(part, 0, all, end, part.length);
            end += part.length;
        }
        return all;
    }

    /** Feeds all at once. */
    public static void feed(Analyser analyser, double[]... planar) {
        analyser.accept(planar, planar[0].length);
    }

    /** Feeds in pieces of random lengths, empty ones among them. */
    public static void feed(Analyser analyser, Random random, int longest, double[]... planar) {
        int done = 0;
        while (done < planar[0].length) {
            int start = done;
            int end = Math.min(planar[0].length, start + random.nextInt(longest + 1));
            double[][] piece = Arrays.stream(planar)
                    .map(channel -> Arrays.copyOfRange(channel, start, end))
                    .toArray(double[][]::new);
            analyser.accept(piece, end - start);
            done = end;
        }
    }
}
