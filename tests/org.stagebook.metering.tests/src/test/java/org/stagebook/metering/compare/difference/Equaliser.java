package org.stagebook.metering.compare.difference;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A filter as mixers use them: bell, shelves, low and high cut (R. Bristow-Johnson's formulas). */
record Equaliser(Shape shape, double hertz, double gainDb, double q) {

    /** What it is. */
    enum Shape {
        BELL,
        LOW_SHELF,
        HIGH_SHELF,
        LOW_CUT,
        HIGH_CUT
    }

    static Equaliser random(FilmSound film, int kind) {
        double sign = film.between(-1, 1) < 0 ? -1 : 1;
        double gainDb = sign * film.between(3, 12);
        return switch (Shape.values()[kind]) {
            case BELL -> new Equaliser(Shape.BELL, film.between(300, 6000), gainDb, film.between(0.7, 2.5));
            case LOW_SHELF -> new Equaliser(Shape.LOW_SHELF, film.between(120, 400), gainDb, 0.707);
            case HIGH_SHELF -> new Equaliser(Shape.HIGH_SHELF, film.between(2000, 8000), gainDb, 0.707);
            case LOW_CUT -> new Equaliser(Shape.LOW_CUT, film.between(80, 400), -100, 0.707);
            case HIGH_CUT -> new Equaliser(Shape.HIGH_CUT, film.between(1500, 8000), -100, 0.707);
        };
    }

    private double[] coefficients() {
        double w = 2 * Math.PI * hertz / FilmSound.RATE;
        double cos = Math.cos(w);
        double alpha = Math.sin(w) / (2 * q);
        double a = Math.pow(10, gainDb / 40);
        double root = 2 * Math.sqrt(a) * alpha;
        return switch (shape) {
            case BELL -> new double[] {1 + alpha * a, -2 * cos, 1 - alpha * a, 1 + alpha / a, -2 * cos, 1 - alpha / a};
            case LOW_SHELF ->
                new double[] {
                    a * (a + 1 - (a - 1) * cos + root),
                    2 * a * (a - 1 - (a + 1) * cos),
                    a * (a + 1 - (a - 1) * cos - root),
                    a + 1 + (a - 1) * cos + root,
                    -2 * (a - 1 + (a + 1) * cos),
                    a + 1 + (a - 1) * cos - root
                };
            case HIGH_SHELF ->
                new double[] {
                    a * (a + 1 + (a - 1) * cos + root),
                    -2 * a * (a - 1 + (a + 1) * cos),
                    a * (a + 1 + (a - 1) * cos - root),
                    a + 1 - (a - 1) * cos + root,
                    2 * (a - 1 - (a + 1) * cos),
                    a + 1 - (a - 1) * cos - root
                };
            case LOW_CUT -> new double[] {(1 + cos) / 2, -(1 + cos), (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha};
            case HIGH_CUT -> new double[] {(1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, -2 * cos, 1 - alpha};
        };
    }

    double[] applied(double[] samples) {
        double[] c = coefficients();
        double[] out = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            double x1 = i > 0 ? samples[i - 1] : 0;
            double x2 = i > 1 ? samples[i - 2] : 0;
            double y1 = i > 0 ? out[i - 1] : 0;
            double y2 = i > 1 ? out[i - 2] : 0;
            out[i] = (c[0] * samples[i] + c[1] * x1 + c[2] * x2 - c[4] * y1 - c[5] * y2) / c[3];
        }
        return out;
    }

    /** What it does at a frequency. */
    double decibelsAt(double frequency) {
        double[] c = coefficients();
        double w = 2 * Math.PI * frequency / FilmSound.RATE;
        double above = squared(c[0], c[1], c[2], w);
        double below = squared(c[3], c[4], c[5], w);
        return 10 * Math.log10(above / below);
    }

    private static double squared(double one, double two, double three, double w) {
        double real = one + two * Math.cos(w) + three * Math.cos(2 * w);
        double imaginary = two * Math.sin(w) + three * Math.sin(2 * w);
        return real * real + imaginary * imaginary;
    }

    /** Whether the bands say what it does, to 1.5 dB where it does less than 15 dB, and name one where it does the most. */
    boolean isToldBy(List<BandDelta> deltas) {
        if (deltas.isEmpty()) {
            return false;
        }
        long right = deltas.stream().filter(this::isRight).count();
        BandDelta most = deltas.stream()
                .max(Comparator.comparingDouble(delta -> Math.abs(delta.deltaDb())))
                .orElseThrow();
        return right >= 0.8 * deltas.size()
                && Math.abs(decibelsAt(most.band().centreHz())) >= 0.5 * Math.min(12, Math.abs(gainDb));
    }

    private boolean isRight(BandDelta delta) {
        double lower = decibelsAt(delta.band().lowerEdgeHz());
        double upper = decibelsAt(delta.band().upperEdgeHz());
        double most = Math.max(lower, Math.max(upper, decibelsAt(delta.band().centreHz())));
        double least = Math.min(lower, Math.min(upper, decibelsAt(delta.band().centreHz())));
        return most < -15 ? delta.deltaDb() < -10 : delta.deltaDb() > least - 1.5 && delta.deltaDb() < most + 1.5;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %.0f Hz %.1f dB Q %.2f", shape, hertz, gainDb, q);
    }
}
