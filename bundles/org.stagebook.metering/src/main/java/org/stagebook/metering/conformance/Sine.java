package org.stagebook.metering.conformance;

/**
 * A sine whose period is a whole number of frames after so many cycles, so that it repeats exactly however long it
 * lasts. Every frequency of a whole number of half hertz is one.
 */
final class Sine implements ChannelSignal {

    private final double[] table;

    /**
     * Computes the repeating part.
     *
     * @param cycles how many
     * @param frames fill so many frames
     * @param phaseDegrees at frame 0
     */
    Sine(long cycles, int frames, double phaseDegrees) {
        int divisor = Math.toIntExact(greatestCommonDivisor(cycles, frames));
        long turns = cycles / divisor;
        table = new double[frames / divisor];
        for (int frame = 0; frame < table.length; frame++) {
            double turn = (double) (turns * frame % table.length) / table.length;
            table[frame] = StrictMath.sin(2 * Math.PI * turn + StrictMath.toRadians(phaseDegrees));
        }
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }

    static Sine ofHertz(double frequencyHz, int sampleRateHz) {
        return new Sine(Math.round(2 * frequencyHz), 2 * sampleRateHz, 0);
    }

    @Override
    public double sampleAt(long frame) {
        return table[(int) (frame % table.length)];
    }
}
