package org.stagebook.delivery.qc.sound;

/** Brings one channel to about 3 kHz by means over so many samples: enough for relations of channels and for low bands. */
final class LowRate {

    private static final int ABOUT_HZ = 3_000;

    private final int factor;
    private double carried;
    private int carriedFrames;

    LowRate(int sampleRateHz) {
        this.factor = factor(sampleRateHz);
    }

    /** Samples that go into one. */
    static int factor(int sampleRateHz) {
        return Math.max(1, Math.round(sampleRateHz / (float) ABOUT_HZ));
    }

    /** Samples that a block can make. */
    static int room(BlockPlan plan) {
        return plan.roomFrames() / factor(plan.grid().sampleRateHz()) + 2;
    }

    /** Takes samples and says how many came of them. */
    int reduce(double[] samples, int from, int count, double[] target) {
        int filled = 0;
        int at = from;
        int end = from + count;
        if (carriedFrames > 0) {
            while (carriedFrames < factor && at < end) {
                carried += samples[at++];
                carriedFrames++;
            }
            if (carriedFrames < factor) {
                return 0;
            }
            target[filled++] = carried / factor;
            carried = 0;
            carriedFrames = 0;
        }
        for (; at + factor <= end; at += factor) {
            target[filled++] = sum(samples, at) / factor;
        }
        for (; at < end; at++) {
            carried += samples[at];
            carriedFrames++;
        }
        return filled;
    }

    private double sum(double[] samples, int from) {
        double even = 0;
        double odd = 0;
        int end = from + factor;
        int i = from;
        for (; i + 1 < end; i += 2) {
            even += samples[i];
            odd += samples[i + 1];
        }
        return i < end ? even + odd + samples[i] : even + odd;
    }
}
