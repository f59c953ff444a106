package org.stagebook.metering.live;

import java.util.List;
import org.stagebook.metering.spectrum.ThirdOctaveBand;

/** Third octaves of the latest sound, the powers of all channels added as recorded; a full-scale sine is 0 dBFS. Immutable. */
public final class SpectrumReading {

    private final List<ThirdOctaveBand> bands;
    private final double[] levels;
    private final double[] held;

    /** Keeps the arrays, which nobody changes any more. */
    SpectrumReading(List<ThirdOctaveBand> bands, double[] levels, double[] held) {
        this.bands = List.copyOf(bands);
        this.levels = levels;
        this.held = held;
    }

    /** From 10 Hz on. */
    public List<ThirdOctaveBand> bands() {
        return bands;
    }

    /** Level of a band; negative infinity for silence. */
    public double levelDbfs(int band) {
        return levels[band];
    }

    /** Where its line of the latest peak stands. */
    public double heldDbfs(int band) {
        return held[band];
    }
}
