package org.stagebook.metering.live;

import java.util.Arrays;
import java.util.Random;
import org.stagebook.audio.ChannelOrder;

/** Feeds meters as playback does, in blocks whose sizes nobody would choose. */
final class Feed {

    private static final int[] AWKWARD = {1, 17, 128, 333, 480, 481, 1_021, 4_096};

    final LiveMeters meters = new LiveMeters(MeterSettings.USUAL);
    private final Random random = new Random(8);

    static Feed of(ChannelOrder order, int sampleRateHz) {
        Feed feed = new Feed();
        feed.meters.setProgramme(LiveProgramme.of(order, sampleRateHz));
        feed.meters.locatedAt(0);
        return feed;
    }

    static Feed stereo() {
        return of(ChannelOrder.L_R, 48_000);
    }

    /** Feeds all of it; answers itself. */
    Feed play(double[]... planar) {
        for (int done = 0; done < planar[0].length; ) {
            int start = done;
            int end = Math.min(planar[0].length, start + AWKWARD[random.nextInt(AWKWARD.length)]);
            double[][] block = Arrays.stream(planar)
                    .map(channel -> Arrays.copyOfRange(channel, start, end))
                    .toArray(double[][]::new);
            meters.accept(block, end - start);
            done = end;
        }
        return this;
    }

    /** The same sound in left and right. */
    Feed both(double[] sound) {
        return play(sound, sound);
    }

    MeterSnapshot now() {
        return meters.snapshot().orElseThrow();
    }

    LoudnessReading loudness() {
        return now().loudness();
    }
}
