package org.stagebook.metering.compare.difference;

/**
 * What can be said of a difference that no level, delay or filter explains: whether it was in the first, came in the second, or
 * one took the other's place.
 *
 * <p>Sound that was added has nothing to do with the first, sound that was removed nothing with the second. With frequencies
 * weighted by the inverse of what sounds there, a bed much louder than the effect in it does not hide that. Of a difference d =
 * second - first, the share f that was in the first is -⟨first, d⟩ / ⟨d, d⟩: 0 for what was added, 1 for what was removed, between
 * for what was replaced; 1 / (1 - g) for a part of the mix with a gain g, which is above 1 or below 0.
 */
final class ShareCheck {

    private static final double CLEAR = 0.2;
    private static final double OUTSIDE = 0.3;
    private static final double KEPT = 0.5;
    private static final double GREATEST_ERROR = 0.25;
    private static final double OVERLAPPING = 1.5;

    private double taken;
    private double difference;
    private double both;
    private double first;
    private double second;
    private double variance;

    /** What the difference is made of. */
    enum Share {
        ADDED,
        REMOVED,
        REPLACED,
        PART_LOUDER,
        PART_SOFTER,
        UNCLEAR
    }

    ShareCheck(Spectra spectra, Audibility audibility) {
        double noise = spectra.noise(audibility.faint());
        double windows = Math.max(1, spectra.windows() / OVERLAPPING);
        for (int channel = 0; channel < spectra.channels(); channel++) {
            for (int bin = 1; bin < spectra.bins(); bin++) {
                add(spectra, channel, bin, new Weighing(noise, windows));
            }
        }
    }

    private record Weighing(double noise, double windows) {}

    private void add(Spectra spectra, int channel, int bin, Weighing weighing) {
        double one = spectra.first(channel, bin);
        double other = spectra.second(channel, bin);
        double product = spectra.real(channel, bin);
        double apart = spectra.difference(channel, bin);
        double weight = 1 / (one + other + 8 * weighing.noise + Double.MIN_NORMAL);
        taken += weight * (one - product);
        difference += weight * apart;
        both += weight * product;
        first += weight * one;
        second += weight * other;
        variance += weight * weight * Math.min(one, other) * apart / weighing.windows;
    }

    Share share() {
        if (!(difference > 0)) {
            return Share.UNCLEAR;
        }
        double share = taken / difference;
        double error = Math.sqrt(variance) / difference;
        boolean firstKept = both > KEPT * first;
        boolean secondWas = both > KEPT * second;
        if (share < -OUTSIDE - error) {
            return Share.PART_LOUDER;
        }
        if (share > 1 + OUTSIDE + error) {
            return Share.PART_SOFTER;
        }
        if (error > GREATEST_ERROR) {
            return Share.UNCLEAR;
        }
        if (share < CLEAR && firstKept) {
            return Share.ADDED;
        }
        return share > 1 - CLEAR && secondWas ? Share.REMOVED : Share.REPLACED;
    }

    @Override
    public String toString() {
        return "share " + taken / difference + " ± " + Math.sqrt(variance) / difference + ", kept " + both / first
                + " and " + both / second;
    }
}
