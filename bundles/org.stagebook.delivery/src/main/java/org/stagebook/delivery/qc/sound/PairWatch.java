package org.stagebook.delivery.qc.sound;

/** Watches two channels of one file: whether they are the same, and whether one is the other upside down. */
public final class PairWatch {

    private final int first;
    private final int second;
    private final double identicalWithin;
    private boolean identical = true;
    private double both;
    private double firsts;
    private double seconds;

    PairWatch(int first, int second, double identicalWithin) {
        this.first = first;
        this.second = second;
        this.identicalWithin = identicalWithin;
    }

    void accept(double[][] channels, int from, int count) {
        if (identical) {
            identical = same(channels[first], channels[second], from, count);
        }
    }

    private boolean same(double[] one, double[] other, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (Math.abs(one[i] - other[i]) > identicalWithin) {
                return false;
            }
        }
        return true;
    }

    void relate(double[][] low, int count) {
        double[] one = low[first];
        double[] other = low[second];
        for (int i = 0; i < count; i++) {
            both += one[i] * other[i];
            firsts += one[i] * one[i];
            seconds += other[i] * other[i];
        }
    }

    public int first() {
        return first;
    }

    public int second() {
        return second;
    }

    /** Whether no sample of one differs from that of the other by more than dither. */
    public boolean isIdentical() {
        return identical;
    }

    /** Over everything, below 1.5 kHz; 0 where one is silent. */
    public double correlation() {
        double power = Math.sqrt(firsts) * Math.sqrt(seconds);
        return power > 0 ? both / power : 0;
    }
}
