package org.stagebook.delivery.qc.sound;

import java.util.Arrays;

/**
 * Finds the offset of a channel: the median of the means over half a second, since an offset is always there, while the mean of a whole
 * file may be that of one long rumble. It counts only as far as it stands out of how these means wander.
 */
final class OffsetWatch {

    private static final int WINDOW_BLOCKS = 5;

    /** From the median of the distances to the standard deviation of the mean of a normal distribution, and of its median. */
    private static final double DEVIATION_OF_MEDIAN = 1.4826 * 1.2533;

    private static final double SURE = 4;

    private double[] means = new double[64];
    private int count;
    private double sum;
    private long frames;
    private int blocks;

    /** Takes the sum of a block. */
    void accept(double blockSum, int blockFrames) {
        sum += blockSum;
        frames += blockFrames;
        if (++blocks == WINDOW_BLOCKS) {
            if (count == means.length) {
                means = Arrays.copyOf(means, 2 * count);
            }
            means[count++] = sum / frames;
            sum = 0;
            frames = 0;
            blocks = 0;
        }
    }

    /** Full scale 1; nothing where it does not stand out of how the means wander, and of less than half a second the mean. */
    double offset() {
        if (count == 0) {
            return frames == 0 ? 0 : sum / frames;
        }
        double median = median(Arrays.copyOf(means, count));
        double[] apart = new double[count];
        Arrays.setAll(apart, i -> Math.abs(means[i] - median));
        double uncertainty = DEVIATION_OF_MEDIAN * median(apart) / Math.sqrt(count);
        return Math.abs(median) > SURE * uncertainty ? median : 0;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
