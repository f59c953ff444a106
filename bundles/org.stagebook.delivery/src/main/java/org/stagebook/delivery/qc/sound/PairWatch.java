package org.stagebook.delivery.qc.sound;

/** Watches two channels of one file: whether they are the same, and whether one is the other upside down. */
public final class PairWatch {

    private static final int WINDOW_BLOCKS = 5;
    private static final double ALIKE = 0.8;
    private static final double SOUNDS = 1e-7;
    private static final int FEWEST = 3;
    private static final int SHARE = 8;
    private static final double CLEAR = -0.1;

    private final int first;
    private final int second;
    private final double identicalWithin;
    private final boolean related;
    private boolean identical = true;
    private double windowBoth;
    private double windowFirsts;
    private double windowSeconds;
    private int samples;
    private int blocks;
    private int sounding;
    private int opposite;
    private int alike;
    private double both;
    private double firsts;
    private double seconds;

    /**
     * Prepares.
     *
     * @param related whether their correlation is wanted as well, as of a left and a right channel
     */
    PairWatch(int first, int second, double identicalWithin, boolean related) {
        this.related = related;
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
        if (!related) {
            return;
        }
        double[] one = low[first];
        double[] other = low[second];
        for (int i = 0; i < count; i++) {
            windowBoth += one[i] * other[i];
            windowFirsts += one[i] * one[i];
            windowSeconds += other[i] * other[i];
        }
        samples += count;
        if (++blocks == WINDOW_BLOCKS) {
            endWindow();
        }
    }

    private void endWindow() {
        double least = SOUNDS * samples;
        if (windowFirsts > least && windowSeconds > least) {
            double correlation = windowBoth / Math.sqrt(windowFirsts) / Math.sqrt(windowSeconds);
            sounding++;
            opposite += correlation < -ALIKE ? 1 : 0;
            alike += correlation > ALIKE ? 1 : 0;
        }
        both += windowBoth;
        firsts += windowFirsts;
        seconds += windowSeconds;
        windowBoth = 0;
        windowFirsts = 0;
        windowSeconds = 0;
        samples = 0;
        blocks = 0;
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

    /** Whether the two are left and right of each other. */
    public boolean isRelated() {
        return related;
    }

    /** Over everything, below 1.5 kHz; 0 where one is silent, and of channels that are not related. */
    public double correlation() {
        double power = Math.sqrt(firsts) * Math.sqrt(seconds);
        return power > 0 ? both / power : 0;
    }

    /**
     * Whether one is the other upside down: by the correlation over everything, or because in many windows of half a second the two are
     * opposite and in next to none alike.
     */
    public boolean isOpposite(double below) {
        boolean oftenOpposite = opposite >= FEWEST && opposite * SHARE >= sounding && alike * SHARE <= opposite;
        double correlation = correlation();
        return correlation < below || (oftenOpposite && correlation < CLEAR);
    }
}
