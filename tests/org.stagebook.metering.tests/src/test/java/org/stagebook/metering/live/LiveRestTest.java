package org.stagebook.metering.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stagebook.metering.level.Signals.sine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.audio.ChannelOrder;

/** Silence, and time that passes after playback has stopped. */
class LiveRestTest {

    private static final int RATE = 48_000;

    @Test
    void silenceIsNoNumber() {
        Feed feed = Feed.stereo().both(sine(1_000, -20, RATE, 4 * RATE)).both(new double[4 * RATE]);

        assertThat(feed.loudness().momentaryLufs()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(feed.loudness().shortTermLufs()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(feed.now().recent().shortTermLufs(feed.now().recent().size() - 1))
                .isEqualTo(Float.NEGATIVE_INFINITY);
        feed.both(sine(1_000, -72, RATE, 4 * RATE));
        assertThat(feed.loudness().shortTermLufs()).as("below the gate").isEqualTo(Double.NEGATIVE_INFINITY);
        feed.both(sine(1_000, -68, RATE, 4 * RATE));
        assertThat(feed.loudness().shortTermLufs()).as("above the gate").isCloseTo(-68, within(0.1));
    }

    @Test
    void silentDialogueStandsAtNoDistance() {
        LiveMeters meters = new LiveMeters(MeterSettings.USUAL);
        meters.setProgramme(LiveProgramme.of(ChannelOrder.L_R, RATE).withDialogue(ChannelOrder.L_R));
        meters.locatedAt(0);
        double[] tone = sine(1_000, -20, RATE, RATE);
        double[] silence = new double[RATE];
        meters.accept(new double[][] {tone, tone}, new double[][] {tone, tone}, RATE);
        for (int i = 0; i < 4; i++) {
            meters.accept(new double[][] {tone, tone}, new double[][] {silence, silence}, RATE);
        }
        DialogueReading reading = meters.snapshot().orElseThrow().dialogue().orElseThrow();
        assertThat(reading.dialogueLufs()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(reading.restLufs()).isCloseTo(-20, within(0.1));
        assertThat(reading.differenceLu()).isNaN();
    }

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void barsFallToNothingAndStandThere(Instrument instrument) {
        Feed feed = Feed.stereo();
        feed.meters.configure(MeterSettings.USUAL.with(instrument));
        feed.both(sine(1_000, 0, RATE, 2 * RATE));
        double before = bar(feed);
        rest(feed, 1.7);
        assertThat(bar(feed)).as("falls as it does").isLessThan(before - 13);
        while (!feed.meters.isAtRest()) {
            feed.meters.rest(1_021);
        }
        long serial = feed.meters.serial();
        feed.meters.rest(RATE);
        assertThat(feed.meters.serial()).as("stands").isEqualTo(serial);
        assertThat(bar(feed)).isLessThan(-100);
        assertThat(feed.now().channels().getFirst().heldDb()).isLessThan(-100);
        assertThat(feed.now().correlations().getFirst().now()).isEmpty();
        assertThat(feed.now().balance().heard()).isFalse();
        assertThat(feed.now().goniometer().left(0)).isZero();
        assertThat(feed.loudness().momentaryLufs()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(feed.loudness().shortTermLufs()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void whatCountsAndThePlaceStay() {
        Feed feed = Feed.stereo().both(sine(1_000, 0, RATE, 8 * RATE));
        MeterSnapshot before = feed.now();
        rest(feed, 6);
        MeterSnapshot after = feed.now();

        assertThat(after.frame()).isEqualTo(before.frame());
        assertThat(after.loudness().integratedLufs())
                .isEqualTo(before.loudness().integratedLufs());
        assertThat(after.loudness().rangeLu()).isEqualTo(before.loudness().rangeLu());
        assertThat(after.loudness().maxShortTermLufs())
                .isEqualTo(before.loudness().maxShortTermLufs());
        assertThat(after.loudness().countedSeconds())
                .isEqualTo(before.loudness().countedSeconds());
        assertThat(after.whole().size()).isEqualTo(before.whole().size());
        assertThat(after.recent().size()).isEqualTo(before.recent().size());
        assertThat(after.truePeakDbtp()).isEqualTo(before.truePeakDbtp());
        assertThat(after.overs()).hasSameSizeAs(before.overs());
    }

    @Test
    void noWindowThatCountsReachesIntoTheRest() {
        Feed feed = Feed.stereo();
        for (int i = 0; i < 10; i++) {
            feed.both(sine(1_000, -20, RATE, (int) (3.5 * RATE)));
            rest(feed, 1.3);
        }
        assertThat(feed.loudness().integratedLufs()).isCloseTo(-20, within(0.02));
        assertThat(feed.loudness().rangeLu()).isCloseTo(0, within(0.02));
        assertThat(feed.now().frame()).isEqualTo(10L * (int) (3.5 * RATE));
    }

    @Test
    void nothingWasHeardYet() {
        LiveMeters meters = new LiveMeters(MeterSettings.USUAL);
        meters.rest(RATE);
        assertThat(meters.isAtRest()).isTrue();
        assertThat(meters.snapshot()).isEmpty();
    }

    private static void rest(Feed feed, double seconds) {
        int left = (int) (seconds * RATE);
        while (left > 0) {
            int piece = Math.min(left, 771);
            feed.meters.rest(piece);
            left -= piece;
        }
    }

    private static double bar(Feed feed) {
        return feed.now().channels().getFirst().levelDb();
    }
}
