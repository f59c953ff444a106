package org.stagebook.metering.live;

import java.util.Arrays;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.metering.ChannelWeights;
import org.stagebook.metering.loudness.KFilter;
import org.stagebook.metering.loudness.KWeighting;

/** Loudness of a dialogue stem and of what the programme has besides. */
final class DialogueMeter {

    private final KFilter[] stemFilters;
    private final KFilter[] restFilters;
    private final double[] stemWeights;
    private final double[] restWeights;
    /** The stem's channel in each of the programme, or -1. */
    private final int[] counterparts;

    private final boolean subtracts;
    private final double[] rest;
    private final LoudnessWindows stemWindows = new LoudnessWindows();
    private final LoudnessWindows restWindows = new LoudnessWindows();
    private double stemEnergy;
    private double restEnergy;

    DialogueMeter(ChannelOrder programme, ChannelOrder stem, int sampleRateHz, int longest) {
        KWeighting weighting = KWeighting.at(sampleRateHz);
        this.stemFilters = filters(stem.channelCount(), weighting);
        this.restFilters = filters(programme.channelCount(), weighting);
        this.stemWeights = weights(stem);
        this.restWeights = weights(programme);
        this.counterparts = programme.speakers().stream()
                .mapToInt(speaker -> counterpart(speaker, programme, stem))
                .toArray();
        long found = Arrays.stream(counterparts).filter(channel -> channel >= 0).count();
        this.subtracts = found == stem.channelCount();
        this.rest = new double[longest];
    }

    private static KFilter[] filters(int count, KWeighting weighting) {
        KFilter[] filters = new KFilter[count];
        Arrays.setAll(filters, channel -> new KFilter(weighting));
        return filters;
    }

    static double[] weights(ChannelOrder order) {
        return ChannelWeights.of(order).weights().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /** Dialogue of one channel is heard in the centre. */
    private static int counterpart(Speaker speaker, ChannelOrder programme, ChannelOrder stem) {
        boolean alone = stem.channelOf(Speaker.MONO) >= 0 && programme.channelOf(Speaker.MONO) < 0;
        return stem.channelOf(alone && speaker == Speaker.CENTRE ? Speaker.MONO : speaker);
    }

    void follow(double[][] programme, double[][] stem, int length) {
        for (int channel = 0; channel < stemFilters.length; channel++) {
            stemEnergy += weighted(stemFilters[channel], stemWeights[channel], stem[channel], length);
        }
        for (int channel = 0; channel < restFilters.length; channel++) {
            double[] samples = without(programme[channel], stem, counterparts[channel], length);
            restEnergy += weighted(restFilters[channel], restWeights[channel], samples, length);
        }
    }

    private static double weighted(KFilter filter, double weight, double[] samples, int length) {
        return weight == 0 ? 0 : weight * filter.energy(samples, 0, length);
    }

    private double[] without(double[] samples, double[][] stem, int counterpart, int length) {
        if (!subtracts || counterpart < 0) {
            return samples;
        }
        for (int i = 0; i < length; i++) {
            rest[i] = samples[i] - stem[counterpart][i];
        }
        return rest;
    }

    /** A tick of 10 ms ends. */
    void tick(int frames) {
        stemWindows.accept(stemEnergy, frames);
        restWindows.accept(subtracts ? restEnergy : Math.max(0, restEnergy - stemEnergy), frames);
        dropTick();
    }

    /** Forgets the tick that is not yet whole. */
    void dropTick() {
        stemEnergy = 0;
        restEnergy = 0;
    }

    DialogueReading reading() {
        return new DialogueReading(
                LoudnessWindows.shownLufs(stemWindows.shortTerm()),
                LoudnessWindows.shownLufs(restWindows.shortTerm()),
                subtracts);
    }
}
