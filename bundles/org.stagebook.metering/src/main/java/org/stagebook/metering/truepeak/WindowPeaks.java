package org.stagebook.metering.truepeak;

import java.util.Optional;

/** The greatest peak of each of several windows. */
final class WindowPeaks {

    private final double[] amplitudes;
    private final int[] channels;
    private final long[] frames;

    WindowPeaks(int windows) {
        this(new double[windows], new int[windows], new long[windows]);
    }

    private WindowPeaks(double[] amplitudes, int[] channels, long[] frames) {
        this.amplitudes = amplitudes;
        this.channels = channels;
        this.frames = frames;
    }

    WindowPeaks copy() {
        return new WindowPeaks(amplitudes.clone(), channels.clone(), frames.clone());
    }

    /** 0 before the first. */
    double amplitude(int window) {
        return amplitudes[window];
    }

    /** Takes a peak; of equal ones the earliest stays. */
    void raise(int window, double amplitude, int channel, long frame) {
        double known = amplitudes[window];
        if (amplitude > known || (amplitude == known && amplitude > 0 && frame < frames[window])) {
            amplitudes[window] = amplitude;
            channels[window] = channel;
            frames[window] = frame;
        }
    }

    Optional<Peak> peak(int window) {
        return amplitudes[window] > 0
                ? Optional.of(new Peak(amplitudes[window], channels[window], frames[window]))
                : Optional.empty();
    }
}
