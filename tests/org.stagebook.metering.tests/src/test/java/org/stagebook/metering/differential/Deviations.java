package org.stagebook.metering.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.stagebook.metering.reference.TextbookLoudness.Maximum;

/** How far two implementations are apart over many signals, and where they are too far apart. */
final class Deviations {

    static final double LOUDNESS_LU = 1e-9;
    static final double PEAK_DB = 1e-6;

    private final Map<String, double[]> countsAndGreatest = new LinkedHashMap<>();
    private final List<String> tooFar = new ArrayList<>();

    /** Compares what was found in one signal. */
    synchronized void compare(Object signal, Findings ours, Findings reference) {
        loudness(signal, "integrated", ours.integratedLufs(), reference.integratedLufs());
        loudness(signal, "LRA", ours.rangeLu(), reference.rangeLu());
        loudness(signal, "max M", ours.momentary().lufs(), reference.momentary().lufs());
        loudness(signal, "max S", ours.shortTerm().lufs(), reference.shortTerm().lufs());
        compare(signal, "true peak", ours.truePeakDbtp(), reference.truePeakDbtp(), PEAK_DB);
        compare(signal, "sample peak", ours.samplePeakDbfs(), reference.samplePeakDbfs(), PEAK_DB);
    }

    /**
     * Compares when a maximum was: of windows that are as loud as each other either may be the loudest.
     *
     * @param series the reference's loudness at each boundary of 10 ms
     */
    synchronized void compareTime(Object signal, String what, Maximum ours, double[] series) {
        if (ours.lufs().isPresent()) {
            int boundary = (int) Math.round(ours.endSeconds() * 100);
            boolean exists = boundary < series.length;
            OptionalDouble there = exists ? OptionalDouble.of(series[boundary]) : OptionalDouble.empty();
            loudness(signal, "at the time of " + what, ours.lufs(), there);
        }
    }

    private void loudness(Object signal, String what, OptionalDouble ours, OptionalDouble reference) {
        compare(signal, what, ours, reference, LOUDNESS_LU);
    }

    private void compare(Object signal, String what, OptionalDouble ours, OptionalDouble reference, double tolerance) {
        double deviation = deviation(ours, reference);
        if (!(deviation <= tolerance)) {
            tooFar.add(what + " is " + ours + ", reference " + reference + ", " + signal);
        }
        if (ours.isPresent()) {
            double[] row = countsAndGreatest.computeIfAbsent(what, name -> new double[2]);
            row[0]++;
            row[1] = Math.max(row[1], deviation);
        }
    }

    private static double deviation(OptionalDouble ours, OptionalDouble reference) {
        if (ours.isEmpty() || reference.isEmpty()) {
            return ours.isEmpty() && reference.isEmpty() ? 0 : Double.POSITIVE_INFINITY;
        }
        return Math.abs(ours.getAsDouble() - reference.getAsDouble());
    }

    /** Where the two were too far apart, with the seed. */
    synchronized List<String> tooFar() {
        return List.copyOf(tooFar);
    }

    /** One line: how often each was compared, and how far apart the two were at most. */
    @Override
    public synchronized String toString() {
        StringBuilder text = new StringBuilder();
        countsAndGreatest.forEach((what, row) -> text.append(text.isEmpty() ? "" : "; ")
                .append(String.format(Locale.ROOT, "%s %.0f, at most %.1e", what, row[0], row[1])));
        return text.toString();
    }
}
