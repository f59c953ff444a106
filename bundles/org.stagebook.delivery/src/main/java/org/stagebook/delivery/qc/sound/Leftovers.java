package org.stagebook.delivery.qc.sound;

import java.util.Optional;

/**
 * What remains of a printmaster without its stems, related to the stems at the low rate: whether one of them, or all of them, is
 * missing, upside down, swapped or at another level in the printmaster.
 */
public final class Leftovers {

    private static final double EXPLAINED = 0.85;
    private static final double NEAR = 0.12;

    private final ChannelMap[] maps;
    private final int channels;
    private final int sources;
    private final double[] rest;

    /** As {@code [source][channel of rest][channel of source]}. */
    private final double[][][] products;

    /** As {@code [source][channel][channel]}, of the source with itself, in the blocks where the first remains. */
    private final double[][][] squares;

    private final double[][] pairs;
    private final double[][] sum;
    private final double[][] left;

    /** What the leftover of a channel is. */
    public enum Kind {
        /** The printmaster holds it not at all. */
        MISSING,
        /** One of the two is upside down. */
        INVERTED,
        /** It is in the place of another channel. */
        SWAPPED,
        /** It is louder or softer in the printmaster. */
        LEVEL
    }

    /**
     * An explanation.
     *
     * @param stem which of the stems, counted from 0; negative for all of them together, which is the printmaster itself
     * @param other the channel of the printmaster it is swapped with; negative where it is not
     * @param gainDb how much louder it is in the printmaster, for {@link Kind#LEVEL}
     */
    public record Explanation(Kind kind, int stem, int other, double gainDb) {}

    Leftovers(ChannelMap[] maps, int channels) {
        this.maps = maps.clone();
        this.channels = channels;
        this.sources = maps.length + 1;
        this.rest = new double[channels];
        this.products = new double[sources][channels][channels];
        this.squares = new double[sources][channels][channels];
        this.pairs = new double[sources][channels * channels];
        this.sum = new double[channels][];
        this.left = new double[channels][];
    }

    void accept(SoundBlock block, boolean[] remains) {
        int count = block.lowFrames();
        for (int channel = 0; channel < channels; channel++) {
            sum[channel] = new double[count];
            for (int stem = 0; stem < maps.length; stem++) {
                add(source(block, stem, channel), sum[channel], count);
            }
            left[channel] = new double[count];
            double[] main = block.low(0)[channel];
            for (int i = 0; i < count; i++) {
                left[channel][i] = main[i] - sum[channel][i];
            }
        }
        for (int channel = 0; channel < channels; channel++) {
            if (remains[channel]) {
                rest[channel] += product(left[channel], left[channel], count);
                for (int source = 0; source < sources; source++) {
                    relate(block, source, channel, count);
                }
            }
        }
    }

    private void relate(SoundBlock block, int source, int channel, int count) {
        double[] own = source(block, source, channel);
        for (int other = 0; other < channels; other++) {
            double[] samples = source(block, source, other);
            products[source][channel][other] += product(left[channel], samples, count);
            squares[source][channel][other] += product(samples, samples, count);
            pairs[source][channel * channels + other] += product(own, samples, count);
        }
    }

    /** A stem's channel for one of the printmaster, or the sum of them; nothing where the stem has none. */
    private double[] source(SoundBlock block, int source, int channel) {
        if (source == maps.length) {
            return sum[channel];
        }
        int of = maps[source].of(channel);
        return of < 0 ? new double[0] : block.low(source + 1)[of];
    }

    private static void add(double[] samples, double[] target, int count) {
        if (samples.length > 0) {
            for (int i = 0; i < count; i++) {
                target[i] += samples[i];
            }
        }
    }

    private static double product(double[] one, double[] other, int count) {
        if (one.length == 0 || other.length == 0) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** The best explanation of what remains in a channel; nothing where none explains nearly all of it. */
    public Optional<Explanation> explanation(int channel) {
        Optional<Explanation> best = Optional.empty();
        double most = EXPLAINED;
        for (int source = sources - 1; source >= 0; source--) {
            int stem = source == maps.length ? -1 : source;
            double own = squares[source][channel][channel];
            double factor = own > 0 ? products[source][channel][channel] / own : 0;
            double share = rest[channel] > 0 ? factor * products[source][channel][channel] / rest[channel] : 0;
            if (share > most + 1e-6 && Math.abs(factor) > 1e-3) {
                most = share;
                best = Optional.of(alone(stem, factor));
            }
            for (int other = 0; other < channels; other++) {
                double swapped = other == channel ? 0 : swapped(source, channel, other);
                if (swapped > most + 1e-6) {
                    most = swapped;
                    best = Optional.of(new Explanation(Kind.SWAPPED, stem, other, 0));
                }
            }
        }
        return best;
    }

    /** What remains is that of a printmaster with 1 + factor of the stem. */
    private static Explanation alone(int stem, double factor) {
        double held = 1 + factor;
        if (Math.abs(held) < NEAR) {
            return new Explanation(Kind.MISSING, stem, -1, 0);
        }
        return Math.abs(held + 1) < NEAR
                ? new Explanation(Kind.INVERTED, stem, -1, 0)
                : new Explanation(Kind.LEVEL, stem, -1, 20 * Math.log10(Math.abs(held)));
    }

    /** The share of what remains that the other channel less the own one explains. */
    private double swapped(int source, int channel, int other) {
        double with = products[source][channel][other] - products[source][channel][channel];
        double power = squares[source][channel][other]
                + squares[source][channel][channel]
                - 2 * pairs[source][channel * channels + other];
        return rest[channel] > 0 ? (2 * with - power) / rest[channel] : 0;
    }
}
