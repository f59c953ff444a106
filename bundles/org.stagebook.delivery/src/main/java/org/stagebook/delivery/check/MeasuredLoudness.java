package org.stagebook.delivery.check;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.delivery.rule.LoudnessEvidence;
import org.stagebook.delivery.rule.Place;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.metering.loudness.LoudnessMaximum;
import org.stagebook.metering.truepeak.Peak;

/**
 * What was measured of one window.
 *
 * @param gated by the level gate
 * @param ungatedLufs over everything
 * @param order where the channels are heard
 */
record MeasuredLoudness(Measurement gated, OptionalDouble ungatedLufs, Optional<ChannelOrder> order)
        implements LoudnessEvidence {

    @Override
    public boolean isDefined() {
        return order.isPresent();
    }

    @Override
    public OptionalDouble integratedLufs(boolean isGated) {
        return isGated ? gated.integratedLufs() : ungatedLufs;
    }

    @Override
    public OptionalDouble rangeLu() {
        return gated.loudness().map(Loudness::rangeLu).orElse(OptionalDouble.empty());
    }

    @Override
    public Optional<Greatest> maxMomentaryLufs() {
        return maximum(Loudness::maxMomentary);
    }

    @Override
    public Optional<Greatest> maxShortTermLufs() {
        return maximum(Loudness::maxShortTerm);
    }

    private Optional<Greatest> maximum(Function<Loudness, Optional<LoudnessMaximum>> which) {
        return gated.loudness()
                .flatMap(which)
                .map(greatest -> new Greatest(greatest.lufs(), Place.at(greatest.endFrame() - 1, "")));
    }

    @Override
    public Optional<Greatest> truePeakDbtp() {
        return gated.truePeak().map(this::greatest);
    }

    @Override
    public Optional<Greatest> samplePeakDbfs() {
        return gated.samplePeak().map(this::greatest);
    }

    private Greatest greatest(Peak peak) {
        String channel = order.map(known -> known.speakers().get(peak.channel()).label())
                .orElse("channel " + (peak.channel() + 1));
        return new Greatest(peak.decibels(), Place.at(peak.frame(), channel));
    }
}
