package org.stagebook.metering.reference;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.stagebook.metering.truepeak.AnnexTwoTaps;

/** Sample peak and true peak (ITU-R BS.1770-5, Annex 2) by plain convolution of everything; silence around the signal. */
public final class TextbookPeak {

    private TextbookPeak() {}

    /** The largest absolute sample of all channels, full scale 1; 0 if there is none. */
    public static double samplePeak(double[][] signal) {
        double peak = 0;
        for (double[] channel : signal) {
            for (double sample : channel) {
                peak = Math.max(peak, Math.abs(sample));
            }
        }
        return peak;
    }

    /** The largest absolute value of samples and interpolated points. */
    public static double truePeak(double[][] signal, int sampleRateHz) {
        return truePeak(signal, sampleRateHz, 0, signal.length == 0 ? 0 : signal[0].length);
    }

    /** As {@link #truePeak(double[][], int)}, of what the filter hands out within a range of frames. */
    public static double truePeak(double[][] signal, int sampleRateHz, int startFrame, int endFrame) {
        double peak = 0;
        for (double[] channel : signal) {
            peak = Math.max(peak, samplePeak(new double[][] {Arrays.copyOfRange(channel, startFrame, endFrame)}));
            int end = endFrame == channel.length ? endFrame + AnnexTwoTaps.TAPS_PER_PHASE - 1 : endFrame;
            for (int phase : AnnexTwoTaps.phasesAt(sampleRateHz)) {
                peak = Math.max(peak, interpolatedPeak(channel, phase, startFrame, end));
            }
        }
        return peak;
    }

    private static double interpolatedPeak(double[] channel, int phase, int startFrame, int endFrame) {
        int taps = AnnexTwoTaps.TAPS_PER_PHASE;
        double[] padded = new double[channel.length + 2 * (taps - 1)];
        System.arraycopy(channel, 0, padded, taps - 1, channel.length);
        double[] filter = IntStream.range(0, taps)
                .mapToDouble(tap -> AnnexTwoTaps.tap(phase, tap))
                .toArray();
        double peak = 0;
        for (int n = taps - 1 + startFrame; n < taps - 1 + endFrame; n++) {
            double sum = 0;
            for (int tap = 0; tap < taps; tap++) {
                sum += filter[tap] * padded[n - tap];
            }
            peak = Math.max(peak, Math.abs(sum));
        }
        return peak;
    }

    /** In dBFS or dBTP; minus infinity for silence. */
    public static double decibels(double peak) {
        return 20 * Math.log10(peak);
    }
}
