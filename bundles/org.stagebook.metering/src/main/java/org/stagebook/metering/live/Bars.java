package org.stagebook.metering.live;

import java.util.Optional;
import org.stagebook.metering.level.BallisticMeter;
import org.stagebook.metering.level.PpmType;

/** The bars of the chosen instrument, where it is one with a needle of its own; the peak bars come from {@link ChannelPeaks}. */
final class Bars {

    private final ChannelPeaks[] peaks;
    private final Instrument instrument;
    private final Optional<BallisticMeter> needle;
    private final Optional<BallisticMeter> beside;

    Bars(Instrument instrument, int sampleRateHz, ChannelPeaks[] peaks) {
        this.peaks = peaks;
        this.instrument = instrument;
        this.needle = needle(instrument, sampleRateHz, peaks.length);
        this.beside = instrument == Instrument.K_SYSTEM
                ? Optional.of(BallisticMeter.peak(sampleRateHz, peaks.length))
                : Optional.empty();
    }

    private static Optional<BallisticMeter> needle(Instrument instrument, int sampleRateHz, int channels) {
        return switch (instrument) {
            case SAMPLE_PEAK, TRUE_PEAK -> Optional.empty();
            case PPM_I -> Optional.of(BallisticMeter.ppm(PpmType.I, sampleRateHz, channels));
            case PPM_IIA -> Optional.of(BallisticMeter.ppm(PpmType.IIA, sampleRateHz, channels));
            case PPM_IIB -> Optional.of(BallisticMeter.ppm(PpmType.IIB, sampleRateHz, channels));
            case VU -> Optional.of(BallisticMeter.vu(sampleRateHz, channels));
            case K_SYSTEM -> Optional.of(BallisticMeter.average(sampleRateHz, channels));
        };
    }

    void follow(double[][] block, int length) {
        if (needle.isPresent()) {
            needle.get().resetHighest();
            needle.get().accept(block, length);
        }
        if (beside.isPresent()) {
            beside.get().accept(block, length);
        }
    }

    /** Where the bar ends, as an amplitude. */
    double level(int channel) {
        if (needle.isPresent()) {
            return needle.get().amplitude(channel);
        }
        return instrument == Instrument.TRUE_PEAK ? peaks[channel].trueLevel() : peaks[channel].sampleLevel();
    }

    /** Of the K-System the peak, else the bar's end. */
    double peak(int channel) {
        return beside.isPresent() ? beside.get().amplitude(channel) : level(channel);
    }

    /** The highest the bar stood in the latest block. */
    double highest(int channel) {
        if (beside.isPresent()) {
            return beside.get().amplitude(channel);
        }
        if (needle.isPresent()) {
            return needle.get().highestAmplitude(channel);
        }
        return instrument == Instrument.TRUE_PEAK ? peaks[channel].highestTrue() : peaks[channel].highestSample();
    }
}
