package org.stagebook.metering.overview;

import java.util.Arrays;
import org.stagebook.metering.level.UsableSamples;

/** Extremes and energy of one channel, point after point; points become coarser when there are too many. */
final class PointSeries {

    private static final int FIRST_ROOM = 1024;

    private final int mostPoints;
    private int framesPerPoint;
    private float[] least;
    private float[] greatest;
    private float[] meanSquares;
    private int size;

    /** The point that is being filled. */
    private int filled;

    private double minimum = Double.POSITIVE_INFINITY;
    private double maximum = Double.NEGATIVE_INFINITY;
    private double energy;

    /**
     * @param framesPerPoint to begin with
     * @param mostPoints even
     */
    PointSeries(int framesPerPoint, int mostPoints) {
        this.framesPerPoint = framesPerPoint;
        this.mostPoints = mostPoints;
        int room = Math.min(FIRST_ROOM, mostPoints);
        this.least = new float[room];
        this.greatest = new float[room];
        this.meanSquares = new float[room];
    }

    void accept(double[] samples, int count) {
        int done = 0;
        while (done < count) {
            int piece = Math.min(framesPerPoint - filled, count - done);
            scan(samples, done, done + piece);
            done += piece;
            filled += piece;
            if (filled == framesPerPoint) {
                finish();
            }
        }
    }

    private void scan(double[] samples, int from, int to) {
        double low = minimum;
        double high = maximum;
        double sum = energy;
        for (int i = from; i < to; i++) {
            double sample = UsableSamples.usable(samples[i]);
            low = Math.min(low, sample);
            high = Math.max(high, sample);
            sum += sample * sample;
        }
        minimum = low;
        maximum = high;
        energy = sum;
    }

    private void finish() {
        if (size == mostPoints) {
            halve();
            return; // The full point is now the first half of a coarser one.
        }
        if (size == least.length) {
            grow();
        }
        least[size] = (float) minimum;
        greatest[size] = (float) maximum;
        meanSquares[size] = bounded(energy / filled);
        size++;
        restart();
    }

    private static float bounded(double value) {
        return (float) Math.min(Float.MAX_VALUE, value);
    }

    private void restart() {
        filled = 0;
        minimum = Double.POSITIVE_INFINITY;
        maximum = Double.NEGATIVE_INFINITY;
        energy = 0;
    }

    private void grow() {
        int room = Math.min(mostPoints, 2 * size);
        least = Arrays.copyOf(least, room);
        greatest = Arrays.copyOf(greatest, room);
        meanSquares = Arrays.copyOf(meanSquares, room);
    }

    private void halve() {
        size /= 2;
        framesPerPoint *= 2;
        for (int i = 0; i < size; i++) {
            least[i] = Math.min(least[2 * i], least[2 * i + 1]);
            greatest[i] = Math.max(greatest[2 * i], greatest[2 * i + 1]);
            meanSquares[i] = (meanSquares[2 * i] + meanSquares[2 * i + 1]) / 2;
        }
    }

    /** All points so far, the last one perhaps shorter. */
    Points points() {
        int all = size + (filled > 0 ? 1 : 0);
        Points points = new Points(framesPerPoint, new float[all], new float[all], new float[all]);
        System.arraycopy(least, 0, points.least, 0, size);
        System.arraycopy(greatest, 0, points.greatest, 0, size);
        System.arraycopy(meanSquares, 0, points.meanSquares, 0, size);
        if (filled > 0) {
            points.least[size] = (float) minimum;
            points.greatest[size] = (float) maximum;
            points.meanSquares[size] = bounded(energy / filled);
        }
        return points;
    }

    /** Points of one zoom. */
    @SuppressWarnings("ArrayRecordComponent")
    record Points(int framesPerPoint, float[] least, float[] greatest, float[] meanSquares) {

        /** So many in one. */
        Points joined(int number) {
            int count = (least.length + number - 1) / number;
            Points joined = new Points(framesPerPoint * number, new float[count], new float[count], new float[count]);
            for (int i = 0; i < count; i++) {
                join(joined, i, i * number, Math.min(least.length, (i + 1) * number));
            }
            return joined;
        }

        private void join(Points target, int index, int from, int to) {
            float low = least[from];
            float high = greatest[from];
            double sum = 0;
            for (int i = from; i < to; i++) {
                low = Math.min(low, least[i]);
                high = Math.max(high, greatest[i]);
                sum += meanSquares[i];
            }
            target.least[index] = low;
            target.greatest[index] = high;
            target.meanSquares[index] = (float) (sum / (to - from));
        }
    }
}
