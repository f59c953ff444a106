package org.stagebook.metering.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Loudness and loudness range as the texts of ITU-R BS.1770-5, EBU Tech 3341 and 3342 read, with the whole signal at
 * hand: what the engine is compared with.
 */
public final class TextbookLoudness {

    private static final int STEPS_PER_HOP = 10;
    private static final int MOMENTARY_STEPS = 40;
    private static final int SHORT_TERM_STEPS = 300;

    private final WindowPowers powers;
    private final double[] momentary;
    private final double[] shortTerm;

    /**
     * Filters the signal.
     *
     * @param signal [channel][frame], full scale ±1
     * @param weights one per channel, 0 for the LFE
     */
    public TextbookLoudness(double[][] signal, int sampleRateHz, double[] weights) {
        this(new WindowPowers(signal, sampleRateHz, weights));
    }

    private TextbookLoudness(WindowPowers powers) {
        this.powers = powers;
        momentary = series(MOMENTARY_STEPS);
        shortTerm = series(SHORT_TERM_STEPS);
    }

    /** Of a range of frames: the filters heard what precedes it, the windows begin with it. */
    public TextbookLoudness within(int startFrame, int endFrame) {
        return new TextbookLoudness(powers.within(startFrame, endFrame));
    }

    /** Of a part, from one boundary of 10 ms to another. */
    public TextbookLoudness part(int fromBoundary, int toBoundary) {
        return new TextbookLoudness(powers.part(fromBoundary, toBoundary));
    }

    /** The loudness of a weighted power, BS.1770-5 formula 2, in LUFS; minus infinity for silence. */
    static double lufs(double power) {
        return -0.691 + 10 * Math.log10(power);
    }

    /** Integrated loudness of BS.1770-2 to -5; empty if no block is above the absolute gate. */
    public OptionalDouble integratedLufs() {
        List<Double> blocks = windows(MOMENTARY_STEPS);
        double absolute = meanAbove(blocks, -70);
        double relative = meanAbove(blocks, Math.max(-70, lufs(absolute) - 10));
        return finite(lufs(relative));
    }

    /** Loudness of BS.1770-1, which has no gate: the mean over the whole signal. */
    public OptionalDouble ungatedLufs() {
        return finite(lufs(powers.whole()));
    }

    private static double meanAbove(List<Double> powers, double gateLufs) {
        return powers.stream()
                .filter(power -> lufs(power) > gateLufs)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    /** Powers of all complete windows, a new one every 100 ms. */
    private List<Double> windows(int steps) {
        List<Double> windows = new ArrayList<>();
        for (int end = steps; end <= powers.steps(); end += STEPS_PER_HOP) {
            windows.add(powers.windowEndingAt(end, steps));
        }
        return windows;
    }

    /** Loudness range of Tech 3342 in LU; empty if no 3 s window is above the absolute gate. */
    public OptionalDouble loudnessRangeLu() {
        List<Double> loud = windows(SHORT_TERM_STEPS).stream()
                .filter(power -> lufs(power) >= -70)
                .toList();
        double mean = loud.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double[] gated = loud.stream()
                .mapToDouble(TextbookLoudness::lufs)
                .filter(level -> level >= lufs(mean) - 20)
                .sorted()
                .toArray();
        return gated.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(percentile(gated, 0.95) - percentile(gated, 0.10));
    }

    private static double percentile(double[] sorted, double share) {
        return sorted[(int) Math.round((sorted.length - 1) * share)];
    }

    /** Momentary loudness (400 ms) at each boundary of 10 ms; NaN until the first window is full. */
    public double[] momentaryLufs() {
        return momentary.clone();
    }

    /** Short-term loudness (3 s), as {@link #momentaryLufs()}. */
    public double[] shortTermLufs() {
        return shortTerm.clone();
    }

    private double[] series(int steps) {
        double[] series = new double[powers.steps() + 1];
        Arrays.fill(series, Double.NaN);
        for (int end = steps; end < series.length; end++) {
            series[end] = lufs(powers.windowEndingAt(end, steps));
        }
        return series;
    }

    /** The loudest momentary window; empty if there is none but silence. */
    public Maximum maxMomentary() {
        return Maximum.of(momentary);
    }

    /** The loudest short-term window. */
    public Maximum maxShortTerm() {
        return Maximum.of(shortTerm);
    }

    private static OptionalDouble finite(double level) {
        return Double.isFinite(level) ? OptionalDouble.of(level) : OptionalDouble.empty();
    }

    /**
     * The loudest window and when it ends.
     *
     * @param lufs empty if no window was full or all were silent
     * @param endSeconds the end of the first such window
     */
    public record Maximum(OptionalDouble lufs, double endSeconds) {

        private static Maximum of(double[] series) {
            int best = -1;
            for (int end = 0; end < series.length; end++) {
                if (Double.isFinite(series[end]) && (best < 0 || series[end] > series[best])) {
                    best = end;
                }
            }
            return best < 0
                    ? new Maximum(OptionalDouble.empty(), 0)
                    : new Maximum(OptionalDouble.of(series[best]), best * TimeGrid.STEP_SECONDS);
        }
    }
}
