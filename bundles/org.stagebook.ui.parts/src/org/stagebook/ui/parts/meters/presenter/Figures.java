package org.stagebook.ui.parts.meters.presenter;

/** Levels as they are written: one decimal, a minus of the width of a digit, a dash for what is not known. */
public final class Figures {

    static final String UNKNOWN = "\u2013";
    static final String SILENT = "-\u221E";

    private Figures() {}

    /** {@code "-23.1"}. */
    public static String tenths(double value) {
        if (Double.isNaN(value)) {
            return UNKNOWN;
        }
        if (Double.isInfinite(value)) {
            return value < 0 ? SILENT : "\u221E";
        }
        long tenths = Math.round(value * 10);
        long size = Math.abs(tenths);
        return (tenths < 0 ? "-" : "") + size / 10 + "." + size % 10;
    }

    /** {@code "+1.2"}, {@code "-0.4"}. */
    public static String signed(double value) {
        return Double.isFinite(value) && Math.round(value * 10) > 0 ? "+" + tenths(value) : tenths(value);
    }

    /** {@code "-23"}. */
    public static String whole(double value) {
        return Double.isFinite(value) ? Long.toString(Math.round(value)) : tenths(value);
    }

    /** {@code "42 %"}. */
    public static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    /** {@code "1 h 02 min"}, {@code "3 min 20 s"}, {@code "12 s"}. */
    public static String span(double seconds) {
        long whole = Math.round(seconds);
        if (whole >= 3_600) {
            return whole / 3_600 + " h " + two(whole / 60 % 60) + " min";
        }
        return whole >= 60 ? whole / 60 + " min " + two(whole % 60) + " s" : whole + " s";
    }

    private static String two(long number) {
        return (number < 10 ? "0" : "") + number;
    }
}
