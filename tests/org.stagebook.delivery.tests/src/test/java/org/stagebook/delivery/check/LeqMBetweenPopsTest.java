package org.stagebook.delivery.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.testkit.HeldSound;
import org.stagebook.metering.weighting.ChannelCalibration;
import org.stagebook.metering.weighting.EquivalentLevelMeter;
import org.stagebook.metering.weighting.EquivalentLevelSetup;
import org.stagebook.metering.weighting.LfeCalibration;
import org.stagebook.metering.weighting.WeightingCurve;

/** A pop and the silence beside it make no trailer softer. */
class LeqMBetweenPopsTest {

    private static final int RATE = HouseRules.RATE;
    private static final double SECONDS = 10;
    private static final double TOO_LOUD_DB = 85.3;

    private static RuleResult leqM(HeldSound sound) throws IOException {
        return HouseRules.result(
                HouseRules.check(Delivery.of(sound.recording()), HouseRules.shipped("tasa-trailers")), "leqM");
    }

    /** Ten seconds that are 0.3 dB too loud, after some seconds and before others that are silent. */
    private static HeldSound trailer(double before, double behind) throws IOException {
        double unscaled = leqM(tone(0, 0, 0.1)).value().orElseThrow();
        return tone(before, behind, 0.1 * Math.pow(10, (TOO_LOUD_DB - unscaled) / 20));
    }

    private static HeldSound tone(double before, double behind, double amplitude) {
        HeldSound sound =
                HeldSound.silence(RATE, ChannelOrder.L_R, (int) Math.round((before + SECONDS + behind) * RATE));
        for (double[] channel : sound.planar()) {
            HouseRules.add(channel, before, SECONDS, amplitude, 2000);
        }
        return sound.rounded();
    }

    private static HeldSound withPop(HeldSound sound, double at) {
        for (double[] channel : sound.planar()) {
            HouseRules.add(channel, at, 1 / 24.0, 0.1, 1000);
        }
        return sound.rounded();
    }

    private static void assertTooLoud(HeldSound sound, String why) throws IOException {
        RuleResult result = leqM(sound);
        assertThat(result.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(result.value().orElseThrow()).isBetween(TOO_LOUD_DB - 0.02, TOO_LOUD_DB + 0.02);
        assertThat(result.why()).contains(why);
    }

    @Test
    void whatIsTooLoudIsTooLoudBehindAPop() throws IOException {
        assertTooLoud(trailer(0, 0), "");
        assertTooLoud(withPop(trailer(2, 0), 0), "between the pops");
        assertTooLoud(withPop(trailer(4.3, 0), 2.3), "between the pops");
        assertTooLoud(withPop(trailer(0, 2.1), SECONDS + 2), "between the pops");
        assertTooLoud(withPop(withPop(trailer(3, 3), 1), 3 + SECONDS + 2), "between the pops");
    }

    @Test
    void aBeepAmidTheSoundIsPartOfIt() throws IOException {
        HeldSound sound = trailer(1, 1);
        HeldSound beeping = sound.copy();
        for (double[] channel : beeping.planar()) {
            java.util.Arrays.fill(channel, 3 * RATE, 4 * RATE, 0);
        }
        RuleResult result = leqM(withPop(beeping, 3.5));
        assertThat(result.value().orElseThrow()).isBetween(TOO_LOUD_DB - 0.6, TOO_LOUD_DB - 0.2);
        assertThat(result.why()).doesNotContain("between the pops");
    }

    @Test
    void levelsAreThoseOfTheMeter() throws IOException {
        Random random = new Random(11);
        HeldSound sound = HeldSound.silence(44_100, ChannelOrder.L_C_R_LS_RS_LFE, 3 * 44_100 + 301);
        for (double[] channel : sound.planar()) {
            for (int i = 20_000; i < channel.length - 7_000; i++) {
                channel[i] = 0.1 * random.nextGaussian();
            }
        }
        sound.rounded();
        double expected = meter(sound.recording());
        assertThat(leqM(sound).value().orElseThrow()).isBetween(expected - 0.006, expected + 0.006);
    }

    private static double meter(Recording recording) throws IOException {
        ChannelCalibration calibration =
                ChannelCalibration.of(recording.channels().order().orElseThrow(), LfeCalibration.IN_BAND_GAIN_10_DB);
        EquivalentLevelMeter meter = new EquivalentLevelMeter(
                EquivalentLevelSetup.of(recording.format().sampleRateHz(), calibration)
                        .only(WeightingCurve.M));
        try (SoundSource source = recording.sound().open()) {
            double[][] planar = new double[source.channels()][(int) source.frames()];
            source.read(0, planar);
            meter.accept(planar, planar[0].length);
        }
        return meter.firstToLastSound(WeightingCurve.M).levelDb().orElseThrow();
    }
}
