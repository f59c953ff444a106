package org.stagebook.metering.live;

import java.util.List;
import java.util.Optional;
import org.stagebook.metering.level.ChannelPair;
import org.stagebook.metering.level.CorrelationMeter;

/** All meters of one programme; fed in pieces that end no later than a tick of 10 ms does. */
final class MeterBank {

    private final LiveProgramme programme;
    private final List<ChannelPair> pairs;
    private final LevelMeters levels;
    private final Optional<LoudnessChain> loudness;
    private final Goniometer goniometer;
    private final ChannelPowers powers;
    private final SpectrumMeter spectrum;
    private CorrelationMeter correlation;

    MeterBank(LiveProgramme programme, int longest, MeterSettings settings) {
        this.programme = programme;
        this.pairs = pairs(programme);
        this.levels = new LevelMeters(programme, longest, settings);
        this.loudness = programme.order().map(order -> new LoudnessChain(programme, order, longest));
        this.goniometer = new Goniometer(programme);
        this.powers = new ChannelPowers(programme);
        this.spectrum = new SpectrumMeter(programme);
        this.correlation = new CorrelationMeter(pairs, programme.sampleRateHz());
    }

    private static List<ChannelPair> pairs(LiveProgramme programme) {
        return programme
                .order()
                .map(ChannelPair::mirrored)
                .orElseGet(() -> programme.channels() < 2 ? List.of() : List.of(ChannelPair.STEREO));
    }

    LiveProgramme programme() {
        return programme;
    }

    LevelMeters levels() {
        return levels;
    }

    Optional<LoudnessChain> loudness() {
        return loudness;
    }

    void follow(double[][] block, double[][] stem, int length, Moment moment) {
        levels.follow(block, length, moment.place(), moment.heard() + length);
        if (loudness.isPresent()) {
            loudness.get().follow(block, stem, length);
        }
        goniometer.follow(block, length);
        powers.follow(block, length);
        spectrum.follow(block, length, moment.heard() + length, levels.holdFrames());
        correlation.accept(block, length);
    }

    void resetPeaks() {
        levels.reset();
        spectrum.dropLines();
        correlation = new CorrelationMeter(pairs, programme.sampleRateHz());
    }

    MeterSnapshot snapshot(long serial, MeterSettings settings, long place) {
        return new MeterSnapshot(
                serial,
                programme,
                settings,
                place,
                levels.readings(),
                loudness.map(LoudnessChain::reading).orElse(LoudnessReading.NONE),
                loudness.map(LoudnessChain::recent).orElse(LoudnessTrace.EMPTY),
                loudness.map(LoudnessChain::whole).orElse(LoudnessTrace.EMPTY),
                correlation.readings(),
                goniometer.points(),
                powers.balance(),
                spectrum.reading(),
                loudness.flatMap(LoudnessChain::dialogue),
                levels.overs(),
                levels.oversLeftOut());
    }
}
