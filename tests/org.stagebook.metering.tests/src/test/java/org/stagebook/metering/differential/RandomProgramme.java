package org.stagebook.metering.differential;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.metering.LoudnessRevision;

/**
 * A signal nobody would mix, wholly given by its seed: levels, silences, bursts, offsets and clipped noise, in any
 * layout, at any rate.
 *
 * @param order which speaker each channel feeds
 */
record RandomProgramme(long seed, int sampleRateHz, ChannelOrder order, List<double[]> channels) {

    private static final int[] USUAL_RATES_HZ = {8000, 11_025, 22_050, 32_000, 44_100, 48_000};
    private static final int[] RATES_HZ = {
        8000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 37_800, 44_056, 44_100, 47_952, 48_000, 64_000, 88_200,
        96_000, 176_400, 192_000, 352_800, 384_000
    };
    private static final List<ChannelOrder> USUAL_ORDERS = List.of(ChannelOrder.M, ChannelOrder.L_R);
    private static final List<ChannelOrder> ORDERS = List.of(
            ChannelOrder.M,
            ChannelOrder.L_R,
            ChannelOrder.L_C_R,
            ChannelOrder.L_C_R_LS_RS_LFE,
            ChannelOrder.L_R_C_LFE_LS_RS,
            ChannelOrder.L_R_C_LFE_LRS_RRS_LSS_RSS,
            ChannelOrder.parse("L R C LFE Lss Rss Lrs Rrs Ltm Rtm"),
            ChannelOrder.parse("L R C LFE Lss Rss Lrs Rrs Ltf Rtf Ltr Rtr"),
            ChannelOrder.parse("L R C LFE Lw Rw Lss Rss Lrs Rrs Ltf Rtf Ltm Rtm Ltr Rtr"),
            ChannelOrder.parse(
                    "L R C LFE Lrs Rrs Lc Rc Cs LFE2 Lss Rss Ltf Rtf Ctf T Ltr Rtr Ltm Rtm Ctr Cbf Lbf Rbf"));

    /** So many samples in all channels together at most, so that thousands of signals take seconds. */
    private static final int MOST_SAMPLES = 150_000;

    /** So many in a long one: 4 s of 22.2 at 48 kHz, of 5.1 at 192 kHz, of stereo at 384 kHz. */
    private static final int MOST_LONG_SAMPLES = 24 * 4 * 50_000;

    private static final int LEAST_LONG_SECONDS = 4;

    static RandomProgramme of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int rate = one(random, random.nextInt(4) == 0 ? RATES_HZ : USUAL_RATES_HZ);
        List<ChannelOrder> orders = random.nextInt(4) == 0 ? ORDERS : USUAL_ORDERS;
        ChannelOrder order = orders.get(random.nextInt(orders.size()));
        int frames = Math.min(frames(random, rate), MOST_SAMPLES / order.channelCount());
        return of(seed, rate, order, frames);
    }

    /** At least 4 s long, in every layout and, where that is not too much, at every rate. */
    static RandomProgramme ofLong(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ChannelOrder order = ORDERS.get(random.nextInt(ORDERS.size()));
        int most = MOST_LONG_SAMPLES / order.channelCount() / LEAST_LONG_SECONDS;
        int rate =
                one(random, Arrays.stream(RATES_HZ).filter(each -> each <= most).toArray());
        int frames =
                Math.min(rate * (LEAST_LONG_SECONDS + random.nextInt(4)), MOST_LONG_SAMPLES / order.channelCount());
        return of(seed, rate, order, frames + random.nextInt(2));
    }

    private static RandomProgramme of(long seed, int rate, ChannelOrder order, int frames) {
        SplittableRandom random = new SplittableRandom(~seed);
        List<double[]> channels = new ArrayList<>();
        for (int channel = 0; channel < order.channelCount(); channel++) {
            channels.add(new RandomChannel(random, rate).samples(frames));
        }
        return new RandomProgramme(seed, rate, order, List.copyOf(channels));
    }

    private static int one(SplittableRandom random, int... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Mostly short; often within a frame of where a window fills up; sometimes long enough for a loudness range. */
    private static int frames(SplittableRandom random, int rate) {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextInt(200);
            case 1 -> rate * one(random, 40, 50, 300, 310) / 100 + one(random, -1, 0, 1);
            case 2 -> rate * 3 + random.nextInt(rate * 9);
            case 3 -> rate + random.nextInt(rate * 3);
            default -> random.nextInt(rate);
        };
    }

    /** {@code planar[channel][frame]}. */
    double[][] planar() {
        return channels.toArray(double[][]::new);
    }

    /** Every fourth is measured without gates. */
    LoudnessRevision revision() {
        return seed % 4 == 3 ? LoudnessRevision.BS_1770_1 : LoudnessRevision.BS_1770_5;
    }

    int frames() {
        return channels.get(0).length;
    }

    @Override
    public String toString() {
        return "seed " + seed + ": " + frames() + " frames at " + sampleRateHz + " Hz in " + order + " by "
                + revision();
    }
}
