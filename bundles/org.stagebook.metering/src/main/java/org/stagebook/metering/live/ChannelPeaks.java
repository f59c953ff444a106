package org.stagebook.metering.live;

import java.util.Arrays;
import org.stagebook.metering.level.UsableSamples;
import org.stagebook.metering.truepeak.AnnexTwoTaps;
import org.stagebook.metering.truepeak.TruePeakFilter;

/**
 * Sample peak and true peak of one channel: falling bars, the greatest since the reset, and what exceeds the limit.
 *
 * <p>Pieces are interpolated only where the filter's greatest gain could bring a value above the falling bar or the limit; the
 * bound is strict, so that all values are those of interpolating everything. An interpolated value belongs to the sample after
 * it, as in a measurement.
 */
final class ChannelPeaks {

    private static final int BEFORE = AnnexTwoTaps.TAPS_PER_PHASE - 1;

    /** From the sample an interpolated value is before to the newest sample of its filter. */
    private static final int LATE_FRAMES = 5;

    private static final int PIECE = 16;
    private static final double FALL_DB_PER_SECOND = 20 / 1.7;
    private static final double ROUNDING = 1 + 1e-12;

    private final TruePeakFilter filter;
    private final double gain;
    private final double fall;
    private final double fallOfPiece;
    private final OpenOver over;
    private final OverList overs;
    private final double[] samples;
    private double limit;
    private double sampleLevel;
    private double trueLevel;
    private double greatestSample;
    private double greatestTrue;
    private double highestSample;
    private double highestTrue;
    private int count;
    /** The first frame of the programme that is not cut from what is heard now. */
    private long firstFrame;

    /** Samples that the filter lacks since the latest cut. */
    private int lacking;

    ChannelPeaks(int channel, int sampleRateHz, int longest, OverList overs) {
        this.filter = TruePeakFilter.at(sampleRateHz);
        this.gain = filter.greatestGain() * ROUNDING;
        this.fall = Math.pow(10, -FALL_DB_PER_SECOND / 20 / sampleRateHz);
        this.fallOfPiece = Math.pow(fall, PIECE);
        this.over = new OpenOver(channel, sampleRateHz / 10);
        this.overs = overs;
        this.samples = new double[BEFORE + longest];
    }

    void limitTo(double amplitude) {
        limit = amplitude;
    }

    /**
     * Follows the next samples.
     *
     * @param block usable samples
     * @param frame of the programme, of the first of them
     */
    void follow(double[] block, int length, long frame) {
        System.arraycopy(block, 0, samples, BEFORE, length);
        highestSample = sampleLevel;
        highestTrue = trueLevel;
        for (int from = 0; from < length; from += PIECE) {
            int to = Math.min(from + PIECE, length);
            if (interesting(from, to)) {
                look(from, to, frame);
            } else {
                pass(from, to);
            }
        }
        System.arraycopy(samples, length, samples, 0, BEFORE);
        lacking = Math.max(0, lacking - length);
        sampleLevel = UsableSamples.flushed(sampleLevel);
        trueLevel = UsableSamples.flushed(trueLevel);
        if (over.endsBefore(frame + length)) {
            finish();
        }
    }

    private boolean interesting(int from, int to) {
        double greatest = 0;
        for (int i = from; i < to + BEFORE; i++) {
            greatest = Math.max(greatest, Math.abs(samples[i]));
        }
        double bound = greatest * gain;
        return bound > Math.min(trueLevel * fallOfPiece, greatestTrue) || bound > limit;
    }

    private void pass(int from, int to) {
        for (int i = from; i < to; i++) {
            double magnitude = Math.abs(samples[BEFORE + i]);
            sampleLevel = Math.max(magnitude, sampleLevel * fall);
            highestSample = Math.max(highestSample, magnitude);
            greatestSample = Math.max(greatestSample, magnitude);
            trueLevel *= fall;
        }
    }

    private void look(int from, int to, long frame) {
        for (int i = from; i < to; i++) {
            double magnitude = Math.abs(samples[BEFORE + i]);
            double peak = Math.max(magnitude, between(i));
            sampleLevel = Math.max(magnitude, sampleLevel * fall);
            highestSample = Math.max(highestSample, magnitude);
            trueLevel = Math.max(peak, trueLevel * fall);
            highestTrue = Math.max(highestTrue, peak);
            greatestSample = Math.max(greatestSample, magnitude);
            greatestTrue = Math.max(greatestTrue, peak);
            if (peak > limit) {
                raise(i, frame + i);
            }
        }
    }

    private double between(int index) {
        return index < lacking ? 0 : filter.magnitudeAt(samples, BEFORE + index, 1);
    }

    private void raise(int index, long frame) {
        double between = between(index);
        long earlier = Math.max(firstFrame, frame - LATE_FRAMES);
        if (between > limit) {
            begin(earlier);
            over.raise(earlier, between, Math.abs(samples[BEFORE + index - LATE_FRAMES]));
        }
        double magnitude = Math.abs(samples[BEFORE + index]);
        if (magnitude > limit) {
            begin(frame);
            over.raise(frame, magnitude, magnitude);
        }
    }

    private void begin(long frame) {
        if (over.endsBefore(frame)) {
            finish();
        }
        if (!over.isOpen()) {
            count++;
        }
    }

    /**
     * What follows does not join what was before: an open over ends, and nothing is interpolated until the filter holds only
     * what follows. Before the programme's first frame there is silence.
     */
    void cut(long nextFrame) {
        finish();
        firstFrame = nextFrame;
        Arrays.fill(samples, 0, BEFORE, 0);
        lacking = nextFrame == 0 ? 0 : BEFORE;
    }

    private void finish() {
        if (over.isOpen()) {
            overs.add(over.over());
            over.close();
        }
    }

    /** Forgets what was greatest, and the overs; the bars stay where they are. */
    void reset() {
        over.close();
        greatestSample = 0;
        greatestTrue = 0;
        count = 0;
    }

    OpenOver openOver() {
        return over;
    }

    double sampleLevel() {
        return sampleLevel;
    }

    double trueLevel() {
        return trueLevel;
    }

    /** The highest the bar of samples stood in the latest block. */
    double highestSample() {
        return highestSample;
    }

    /** The highest the bar of true peaks stood in the latest block. */
    double highestTrue() {
        return highestTrue;
    }

    double greatestSample() {
        return greatestSample;
    }

    double greatestTrue() {
        return Math.max(greatestTrue, greatestSample);
    }

    int overs() {
        return count;
    }
}
