package org.stagebook.lint.sound;

import java.util.Arrays;

/**
 * Listens to one channel where a pop is expected. Keeps amplitude and phase of 1 kHz and the power for each millisecond, not the
 * samples, so that it costs little memory; {@link BurstFinder} looks at them afterwards.
 */
final class PopListener {

    private static final double SCALE = 1.0 / SampleKernel.FULL_SCALE;

    private final PopWindow window;
    private final PopProbe probe;
    private final float[] real;
    private final float[] imaginary;
    private final float[] power;
    private int hops;
    private int inHop;
    private double realSum;
    private double imaginarySum;
    private double powerSum;

    PopListener(PopWindow window, PopProbe probe) {
        this.window = window;
        this.probe = probe;
        int most = (int) ((window.to() - window.from()) / probe.hopSamples());
        this.real = new float[most];
        this.imaginary = new float[most];
        this.power = new float[most];
    }

    /** Takes a block, of which only what lies in the window is heard. */
    void take(int[] samples, int length, long frame) {
        int begin = Math.clamp(window.from() - frame, 0, length);
        int end = Math.clamp(window.to() - frame, 0, length);
        for (int i = begin; i < end && hops < power.length; i++) {
            double sample = samples[i] * SCALE;
            realSum += sample * probe.cosine()[inHop];
            imaginarySum -= sample * probe.sine()[inHop];
            powerSum += sample * sample;
            inHop++;
            if (inHop == probe.hopSamples()) {
                endHop();
            }
        }
    }

    private void endHop() {
        double scale = 2.0 / probe.hopSamples();
        real[hops] = (float) (realSum * scale);
        imaginary[hops] = (float) (imaginarySum * scale);
        power[hops] = (float) (powerSum / probe.hopSamples());
        hops++;
        inHop = 0;
        realSum = 0;
        imaginarySum = 0;
        powerSum = 0;
    }

    PopFound result() {
        BurstFinder finder = new BurstFinder(
                Arrays.copyOf(real, hops),
                Arrays.copyOf(imaginary, hops),
                Arrays.copyOf(power, hops),
                window.length() / (double) probe.hopSamples(),
                (window.expected() - window.from()) / (double) probe.hopSamples());
        return finder.find().map(this::found).orElseGet(() -> PopFound.none(window));
    }

    private PopFound found(BurstFinder.Burst burst) {
        double hop = probe.hopSamples();
        return new PopFound(
                window.place(),
                window.expected(),
                window.length(),
                true,
                window.from() + Math.round(burst.startHops() * hop),
                burst.lengthHops() * hop,
                probe.frequencyHz() * (1 + burst.turnsPerHop()),
                20 * Math.log10(burst.amplitude()));
    }
}
