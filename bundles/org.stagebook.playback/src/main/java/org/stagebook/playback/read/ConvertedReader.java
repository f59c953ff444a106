package org.stagebook.playback.read;

import java.io.IOException;
import org.stagebook.playback.plan.Speed;

/**
 * Frames at another rate than those they are made of, by polyphase interpolation.
 *
 * <p>Every frame is computed from its place alone, never from the one before it, so that reading from the middle, in blocks of any
 * size or backwards gives the same numbers.
 */
final class ConvertedReader implements FrameReader {

    /** Above it treble is not judged and a shorter filter keeps up. */
    private static final double FASTEST_FINE = 1.5;

    private final FrameReader input;
    private final Speed step;
    private final SincKernel kernel;
    private double[][] span;

    /**
     * Prepares.
     *
     * @param step input frames per output frame; negative reads backwards
     * @param kernel made for this step
     */
    private ConvertedReader(FrameReader input, Speed step, SincKernel kernel) {
        this.input = input;
        this.step = step;
        this.kernel = kernel;
        this.span = new double[input.channels()][0];
    }

    /** A recording at the rate of the plan. */
    static ConvertedReader ofRate(FrameReader input, int inputRateHz, int outputRateHz) {
        Speed step = new Speed(inputRateHz, outputRateHz);
        return new ConvertedReader(input, step, SincKernel.fine(step.factor(), step.denominator()));
    }

    /** The time line at another speed. */
    static ConvertedReader ofSpeed(FrameReader input, Speed step) {
        return ofSpeed(input, step, kernelOf(step));
    }

    /** The time line at another speed, by a kernel that others use as well. */
    static ConvertedReader ofSpeed(FrameReader input, Speed step, SincKernel kernel) {
        return new ConvertedReader(input, step, kernel);
    }

    /** What a speed is converted by; takes tens of milliseconds to make. */
    static SincKernel kernelOf(Speed step) {
        double factor = Math.abs(step.factor());
        boolean fine = factor <= FASTEST_FINE && factor >= 1 / FASTEST_FINE;
        return fine ? SincKernel.fine(factor, step.denominator()) : SincKernel.coarse(factor, step.denominator());
    }

    @Override
    public int channels() {
        return input.channels();
    }

    @Override
    public void read(long startFrame, double[][] target, int count) throws IOException {
        if (count == 0) {
            return;
        }
        long one = sample(startFrame);
        long other = sample(startFrame + count - 1);
        long first = Math.min(one, other) - kernel.half() + 1;
        int length = (int) (Math.max(one, other) + kernel.half() + 1 - first);
        if (span.length == 0 || span[0].length < length) {
            span = new double[input.channels()][length];
        }
        input.read(first, span, length);
        for (int channel = 0; channel < span.length; channel++) {
            convert(span[channel], first, target[channel], startFrame, count);
        }
    }

    private void convert(double[] samples, long first, double[] target, long startFrame, int count) {
        long denominator = step.denominator();
        for (int i = 0; i < count; i++) {
            long scaled = (startFrame + i) * step.numerator();
            int index = (int) (Math.floorDiv(scaled, denominator) - first);
            long remainder = Math.floorMod(scaled, denominator);
            target[i] = kernel.value(samples, index - kernel.half() + 1, remainder, denominator);
        }
    }

    /** The input frame that an output frame lies on or follows. */
    private long sample(long frame) {
        return Math.floorDiv(frame * step.numerator(), step.denominator());
    }
}
