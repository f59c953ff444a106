package org.stagebook.metering.level;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Follows the correlation of one pair; see {@link CorrelationMeter}. */
final class PairCorrelation {

    private static final double LOW_PASS_HZ = 2_000;
    private static final double MEAN_SECONDS = 0.3;

    /** Mean square of a channel that counts as silent: −100 dBFS. */
    private static final double SILENT = 1e-10;

    private final double lowPass;
    private final double share;
    private final long settledFrame;
    private double left;
    private double right;
    private double meanLeft;
    private double meanRight;
    private double meanBoth;
    private double sumLeft;
    private double sumRight;
    private double sumBoth;
    private double lowest = 2;
    private long lowestFrame = -1;

    PairCorrelation(int sampleRateHz) {
        this.lowPass = 1 - Math.exp(-2 * Math.PI * LOW_PASS_HZ / sampleRateHz);
        this.share = 1 - Math.exp(-1 / (MEAN_SECONDS * sampleRateHz));
        this.settledFrame = Math.round(MEAN_SECONDS * sampleRateHz);
    }

    void follow(double[] lefts, double[] rights, int count) {
        double l = left;
        double r = right;
        double ll = meanLeft;
        double rr = meanRight;
        double lr = meanBoth;
        for (int i = 0; i < count; i++) {
            l += lowPass * (lefts[i] - l);
            r += lowPass * (rights[i] - r);
            ll += share * (l * l - ll);
            rr += share * (r * r - rr);
            lr += share * (l * r - lr);
            sumLeft += l * l;
            sumRight += r * r;
            sumBoth += l * r;
        }
        left = UsableSamples.flushed(l);
        right = UsableSamples.flushed(r);
        meanLeft = UsableSamples.flushed(ll);
        meanRight = UsableSamples.flushed(rr);
        meanBoth = UsableSamples.flushed(lr);
    }

    /** Remembers the correlation if it is the lowest. */
    void look(long frame) {
        if (frame >= settledFrame && isSound(meanLeft, meanRight)) {
            double correlation = ratio(meanBoth, meanLeft, meanRight);
            if (correlation < lowest) {
                lowest = correlation;
                lowestFrame = frame;
            }
        }
    }

    CorrelationReading reading(ChannelPair pair, long frames) {
        boolean found = lowestFrame >= 0;
        double count = Math.max(1, frames);
        return new CorrelationReading(
                pair,
                correlation(meanBoth, meanLeft, meanRight),
                found ? OptionalDouble.of(lowest) : OptionalDouble.empty(),
                found ? OptionalLong.of(lowestFrame) : OptionalLong.empty(),
                correlation(sumBoth / count, sumLeft / count, sumRight / count));
    }

    private static OptionalDouble correlation(double both, double first, double second) {
        return isSound(first, second) ? OptionalDouble.of(ratio(both, first, second)) : OptionalDouble.empty();
    }

    private static boolean isSound(double first, double second) {
        return first > SILENT && second > SILENT;
    }

    /** Rounding must not carry it beyond ±1. */
    private static double ratio(double both, double first, double second) {
        return Math.clamp(both / Math.sqrt(first) / Math.sqrt(second), -1, 1);
    }
}
