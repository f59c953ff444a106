package org.stagebook.metering.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A stretch of a tone at one level.
 *
 * @param seconds how long
 * @param peakDbfs peak level of the sine, minus infinity for silence
 */
record LevelStep(double seconds, double peakDbfs) {

    /** Shorter steps are told in milliseconds. */
    private static final double SHORT_SECONDS = 0.0999;

    static LevelStep tone(double peakDbfs, double seconds) {
        return new LevelStep(seconds, peakDbfs);
    }

    static LevelStep silence(double seconds) {
        return new LevelStep(seconds, Double.NEGATIVE_INFINITY);
    }

    /** The steps so many times over. */
    static List<LevelStep> repeated(int times, LevelStep... steps) {
        List<LevelStep> all = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            all.addAll(Arrays.asList(steps));
        }
        return all;
    }

    static double totalSeconds(List<LevelStep> steps) {
        return steps.stream().mapToDouble(LevelStep::seconds).sum();
    }

    double amplitude() {
        return StrictMath.pow(10, peakDbfs / 20);
    }

    /** In words: {@code "-23 dBFS 20 s"}, {@code "-18 dBFS 0.4 ms"}. */
    @Override
    public String toString() {
        String duration =
                seconds > 0 && seconds < SHORT_SECONDS ? number(seconds * 1000) + " ms" : number(seconds) + " s";
        return Double.isInfinite(peakDbfs) ? "silence " + duration : number(peakDbfs) + " dBFS " + duration;
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        return text.replaceFirst("\\.?0+$", "");
    }
}
