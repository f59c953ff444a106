package org.stagebook.metering.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bars, lines and overs of all channels. */
final class LevelMeters {

    private final int sampleRateHz;
    private final OverList overs = new OverList();
    private final ChannelPeaks[] peaks;
    private final HeldLevel[] held;
    private Bars bars;
    private MeterSettings settings;
    private long holdFrames;

    LevelMeters(LiveProgramme programme, int longest, MeterSettings settings) {
        this.sampleRateHz = programme.sampleRateHz();
        this.peaks = new ChannelPeaks[programme.channels()];
        this.held = new HeldLevel[programme.channels()];
        Arrays.setAll(peaks, channel -> new ChannelPeaks(channel, sampleRateHz, longest, overs));
        Arrays.setAll(held, channel -> new HeldLevel());
        this.settings = settings;
        this.bars = new Bars(settings.instrument(), sampleRateHz, peaks);
        apply();
    }

    void configure(MeterSettings wanted) {
        if (wanted.instrument() != settings.instrument()) {
            bars = new Bars(wanted.instrument(), sampleRateHz, peaks);
            dropLines();
        }
        settings = wanted;
        apply();
    }

    private void apply() {
        double seconds = settings.holdSeconds();
        holdFrames = Double.isInfinite(seconds) ? Long.MAX_VALUE : Math.round(seconds * sampleRateHz);
        double limit = Math.pow(10, settings.overLimitDbtp() / 20);
        for (ChannelPeaks channel : peaks) {
            channel.limitTo(limit);
        }
    }

    /**
     * Follows the next samples of all channels.
     *
     * @param place of the first in the programme
     * @param heard frames since the meters began, after these
     */
    void follow(double[][] block, int length, long place, long heard) {
        for (int channel = 0; channel < peaks.length; channel++) {
            peaks[channel].follow(block[channel], length, place);
        }
        bars.follow(block, length);
        for (int channel = 0; channel < held.length; channel++) {
            held[channel].follow(bars.highest(channel), heard, holdFrames);
        }
    }

    void cut(long place) {
        for (ChannelPeaks channel : peaks) {
            channel.cut(place);
        }
    }

    void reset() {
        dropLines();
        overs.clear();
        for (ChannelPeaks channel : peaks) {
            channel.reset();
        }
    }

    private void dropLines() {
        for (HeldLevel line : held) {
            line.drop();
        }
    }

    /** How long lines stay, in frames. */
    long holdFrames() {
        return holdFrames;
    }

    List<ChannelReading> readings() {
        List<ChannelReading> readings = new ArrayList<>(peaks.length);
        for (int channel = 0; channel < peaks.length; channel++) {
            readings.add(new ChannelReading(
                    decibels(bars.level(channel)),
                    decibels(bars.peak(channel)),
                    decibels(held[channel].amplitude()),
                    decibels(peaks[channel].greatestSample()),
                    decibels(peaks[channel].greatestTrue()),
                    peaks[channel].overs()));
        }
        return List.copyOf(readings);
    }

    /** Those that ended, and those that go on as they are so far. */
    List<Over> overs() {
        List<Over> all = overs.list();
        for (ChannelPeaks channel : peaks) {
            if (channel.openOver().isOpen()) {
                all = OverList.with(all, channel.openOver().over());
            }
        }
        return all;
    }

    long oversLeftOut() {
        return overs.leftOut();
    }

    private static double decibels(double amplitude) {
        return amplitude > 0 ? 20 * Math.log10(amplitude) : Double.NEGATIVE_INFINITY;
    }
}
