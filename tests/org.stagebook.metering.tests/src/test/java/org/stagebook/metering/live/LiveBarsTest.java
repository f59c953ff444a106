package org.stagebook.metering.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stagebook.metering.level.Signals.sequence;
import static org.stagebook.metering.level.Signals.sine;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.audio.ChannelOrder;

/** Bars and lines through the live path: the ballistics of the standards. */
class LiveBarsTest {

    private static final int RATE = 48_000;

    /** Bursts of 5 kHz, of 10 kHz where they are shorter than a millisecond, below the reading of a steady tone. */
    @ParameterizedTest
    @CsvSource({
        "PPM_I,10,-1,0.5",
        "PPM_I,5,-2,0.5",
        "PPM_I,3,-4,0.5",
        "PPM_I,0.4,-15,4",
        "PPM_IIA,100,0,0.5",
        "PPM_IIA,10,-2,0.5",
        "PPM_IIA,5,-4,0.5",
        "PPM_IIA,1.5,-9,1",
        "PPM_IIA,0.5,-17,2",
        "PPM_IIB,10,-2,0.5",
        "PPM_IIB,1.5,-9,1",
        "SAMPLE_PEAK,0.5,0,0.1",
        "TRUE_PEAK,10,0,0.2"
    })
    void theLineOfABurstIsAsLowAsTheStandardAsks(
            Instrument instrument, double ms, double expectedDb, double toleranceDb) {
        Feed feed = forEver(instrument);
        feed.play(sequence(
                sine(ms < 1 ? 10_000 : 5_000, -10, RATE, (int) Math.round(ms * RATE / 1_000)), new double[RATE]));
        assertThat(line(feed) + 10).isCloseTo(expectedDb, within(toleranceDb));
    }

    @ParameterizedTest
    @CsvSource({"SAMPLE_PEAK,1.7,20", "TRUE_PEAK,1.7,20", "PPM_I,1.7,20", "PPM_IIA,2.8,24", "PPM_IIB,2.8,24"})
    void barsFallInTime(Instrument instrument, double seconds, double fallDb) {
        Feed feed = forEver(instrument).play(sine(1_000, 0, RATE, RATE));
        double before = bar(feed);
        assertThat(before).isCloseTo(0, within(0.15));
        feed.play(new double[(int) (seconds * RATE)]);
        assertThat(bar(feed)).isCloseTo(before - fallDb, within(0.06));
        assertThat(line(feed)).as("the line stays").isCloseTo(before, within(0.15));
    }

    @Test
    void theVolumeIndicatorSwingsAsTheStandardAsks() {
        Feed feed = forEver(Instrument.VU);
        double[] tone = sine(997, -20, RATE, RATE);
        double top = 0;
        int rise = 0;
        double[] swing = new double[1_000];
        for (int millisecond = 0; millisecond < 1_000; millisecond++) {
            feed.play(Arrays.copyOfRange(tone, millisecond * 48, millisecond * 48 + 48));
            swing[millisecond] = Math.pow(10, (bar(feed) + 20) / 20);
            top = Math.max(top, swing[millisecond]);
        }
        while (swing[rise] < 0.99 * swing[999]) {
            rise++;
        }
        assertThat(rise).isBetween(270, 330);
        assertThat(top / swing[999] - 1).isBetween(0.01, 0.015);
    }

    @Test
    void theKSystemShowsAverageAndPeak() {
        Feed feed = forEver(Instrument.K_SYSTEM).play(sine(1_000, -20, RATE, (int) (0.6 * RATE)));
        double share = Math.pow(10, (bar(feed) + 20) / 20);
        assertThat(share).isCloseTo(0.99, within(0.002));
        feed.play(sine(1_000, -20, RATE, 2 * RATE));
        assertThat(bar(feed)).isCloseTo(-20, within(0.01));
        assertThat(feed.now().channels().getFirst().peakDb()).isCloseTo(-20, within(0.01));
    }

    @Test
    void aLineStaysAsLongAsItIsSetAndFallsToTheBar() {
        Feed feed = Feed.of(ChannelOrder.M, RATE);
        feed.meters.configure(MeterSettings.USUAL.holding(2));
        feed.play(sine(1_000, -6, RATE, RATE)).play(new double[(int) (1.98 * RATE)]);
        assertThat(line(feed)).isCloseTo(-6, within(0.2));
        feed.play(new double[RATE / 20]);
        assertThat(line(feed)).isCloseTo(bar(feed), within(0.6));
        assertThat(bar(feed)).isLessThan(-25);
    }

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void silenceHasNoBarAndAChosenInstrumentBeginsAtRest(Instrument instrument) {
        Feed feed = Feed.of(ChannelOrder.M, RATE).play(new double[RATE]);
        feed.meters.configure(MeterSettings.USUAL.with(instrument));
        feed.play(new double[RATE / 10]);
        assertThat(bar(feed)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(feed.now().settings().instrument()).isEqualTo(instrument);
    }

    private static Feed forEver(Instrument instrument) {
        Feed feed = Feed.of(ChannelOrder.M, RATE);
        feed.meters.configure(new MeterSettings(instrument, MeterSettings.HOLD_FOR_EVER, -1));
        return feed;
    }

    private static double bar(Feed feed) {
        return feed.now().channels().getFirst().levelDb();
    }

    private static double line(Feed feed) {
        return feed.now().channels().getFirst().heldDb();
    }
}
