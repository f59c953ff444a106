package org.stagebook.metering.live;

import java.util.Arrays;
import org.stagebook.metering.spectrum.RunningThirdOctaves;

/** Third octaves with a line above each. */
final class SpectrumMeter {

    private final RunningThirdOctaves octaves;
    private final HeldLevel[] held;
    private final double[] amplitudes;
    private long seen;
    private boolean changed = true;
    private SpectrumReading copy;

    SpectrumMeter(LiveProgramme programme) {
        this.octaves = new RunningThirdOctaves(programme.sampleRateHz(), programme.channels());
        int count = octaves.bands().size();
        this.held = new HeldLevel[count];
        Arrays.setAll(held, band -> new HeldLevel());
        this.amplitudes = new double[count];
        this.copy = made();
    }

    void follow(double[][] block, int length, long heard, long holdFrames) {
        octaves.accept(block, length);
        if (octaves.changes() != seen) {
            seen = octaves.changes();
            double[] powers = octaves.powers();
            for (int band = 0; band < held.length; band++) {
                amplitudes[band] = Math.sqrt(powers[band]);
                held[band].follow(amplitudes[band], heard, holdFrames);
            }
            changed = true;
        }
    }

    void dropLines() {
        for (HeldLevel line : held) {
            line.drop();
        }
        changed = true;
    }

    /** As it is now; the same until it changes. */
    SpectrumReading reading() {
        if (changed) {
            copy = made();
            changed = false;
        }
        return copy;
    }

    private SpectrumReading made() {
        double[] levels = new double[held.length];
        double[] lines = new double[held.length];
        for (int band = 0; band < held.length; band++) {
            levels[band] = 20 * Math.log10(amplitudes[band]);
            lines[band] = 20 * Math.log10(held[band].amplitude());
        }
        return new SpectrumReading(octaves.bands(), levels, lines);
    }
}
