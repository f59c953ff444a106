package org.stagebook.metering.spectrum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Third octaves of sound as it goes by, the powers of all channels added, with a time constant of 0.125 s.
 *
 * <p>Bands from 125 Hz on come from windows of about 0.17 s, those below from windows of 1.4 s of the same sound at a sixteenth
 * of its rate: low bands are too narrow to be told apart in less. Hann windows, three quarters overlapping and more. A sine at
 * the centre of a band reads within 0.2 dB. Makes no garbage; most calls only copy.
 */
public final class RunningThirdOctaves {

    private static final double TIME_CONSTANT_SECONDS = 0.125;

    /** The band called 10 Hz. */
    private static final int LOWEST = -20;

    /** The band called 125 Hz. */
    private static final int FIRST_OF_SHORT = -9;

    private final List<ThirdOctaveBand> bands;
    private final WindowedBands low;
    private final WindowedBands high;
    private final Decimator[] decimators;
    private final double[] powers;
    private final int lowCount;
    private long changes;

    /** Prepares for sound of so many channels. */
    public RunningThirdOctaves(int sampleRateHz, int channels) {
        this.bands = bands(sampleRateHz);
        this.lowCount = FIRST_OF_SHORT - LOWEST;
        int factor = Integer.highestOneBit(Math.max(1, sampleRateHz / 2_700));
        double lowRate = (double) sampleRateHz / factor;
        this.decimators = new Decimator[channels];
        Arrays.setAll(decimators, channel -> new Decimator(factor));
        this.low = new WindowedBands(
                bands.subList(0, lowCount), lowRate, sizeFor(1.1, lowRate), channels, TIME_CONSTANT_SECONDS);
        this.high = new WindowedBands(
                bands.subList(lowCount, bands.size()),
                sampleRateHz,
                sizeFor(0.13, sampleRateHz),
                channels,
                TIME_CONSTANT_SECONDS);
        this.powers = new double[bands.size()];
    }

    private static int sizeFor(double seconds, double rate) {
        return Integer.highestOneBit((int) (seconds * rate)) * 2;
    }

    /** From 10 Hz to the last band of {@link ThirdOctaveBand#upTo}. */
    private static List<ThirdOctaveBand> bands(int sampleRateHz) {
        List<ThirdOctaveBand> all = new ArrayList<>();
        List<ThirdOctaveBand> usual = ThirdOctaveBand.upTo(sampleRateHz);
        for (int number = LOWEST; number < usual.getFirst().number(); number++) {
            all.add(new ThirdOctaveBand(number));
        }
        all.addAll(usual);
        return List.copyOf(all);
    }

    /** The bands that are measured. */
    public List<ThirdOctaveBand> bands() {
        return bands;
    }

    /**
     * Takes the next samples.
     *
     * @param planar usable samples of all channels
     */
    public void accept(double[][] planar, int count) {
        for (int done = 0; done < count; ) {
            int piece = Math.min(count - done, high.room());
            high.add(planar, done, piece);
            decimate(planar, done, piece);
            if (high.room() == 0) {
                high.transform();
                changes++;
            }
            done += piece;
        }
    }

    private void decimate(double[][] planar, int from, int count) {
        for (int i = from; i < from + count; i++) {
            boolean due = false; // the same for all channels
            for (int channel = 0; channel < decimators.length; channel++) {
                due = decimators[channel].push(planar[channel][i]);
                if (due) {
                    low.put(channel, decimators[channel].value());
                }
            }
            if (due && low.advance()) {
                low.transform();
                changes++;
            }
        }
    }

    /** Another number whenever levels may be others. */
    public long changes() {
        return changes;
    }

    /** Mean square of each band, doubled, so that a full-scale sine has 1. The array is overwritten by the next call. */
    public double[] powers() {
        low.powers(powers, 0);
        high.powers(powers, lowCount);
        return powers;
    }
}
