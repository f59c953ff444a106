package org.stagebook.metering.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stagebook.metering.level.Signals.feed;
import static org.stagebook.metering.level.Signals.noise;
import static org.stagebook.metering.level.Signals.sequence;
import static org.stagebook.metering.level.Signals.sine;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stagebook.audio.ChannelOrder;

/** Phase correlation of signals whose likeness is known. */
class CorrelationMeterTest {

    private static final int RATE = 48_000;

    @Test
    void knownPairsReadAsTheyAre() {
        double[] noise = noise(new Random(1), 4 * RATE);
        assertThat(reading(noise, noise).needle()).isEqualTo(1);
        assertThat(reading(noise, scaled(noise, -0.3)).needle()).isCloseTo(-1, within(1e-12));
        assertThat(reading(noise, noise(new Random(2), 4 * RATE)).needle()).isCloseTo(0, within(0.1));
        assertThat(reading(noise, noise(new Random(2), 4 * RATE)).overall()).hasValueCloseTo(0.0, within(0.05));
        assertThat(reading(noise, new double[4 * RATE]).now()).isEmpty();
        assertThat(reading(noise, new double[4 * RATE]).needle()).isZero();
    }

    @Test
    void aPhaseShiftReadsAsItsCosine() {
        double[] tone = sine(500, -20, RATE, 4 * RATE);
        double[] delayed = sequence(new double[16], Arrays.copyOf(tone, tone.length - 16));
        assertThat(reading(tone, delayed).now()).hasValueCloseTo(0.5, within(1e-3));
    }

    @Test
    void theLowestIsKeptWithItsTime() {
        double[] noise = noise(new Random(5), 6 * RATE);
        double[] other = noise.clone();
        for (int i = 2 * RATE; i < 4 * RATE; i++) {
            other[i] = -other[i];
        }
        CorrelationReading reading = reading(noise, other);
        assertThat(reading.now().orElseThrow()).isGreaterThan(0.99);
        assertThat(reading.lowest()).hasValueCloseTo(-1.0, within(0.01));
        assertThat(reading.lowestFrame().orElseThrow()).isBetween(3L * RATE, 4L * RATE);
        assertThat(reading.overall()).hasValueCloseTo(1 / 3.0, within(0.02));
    }

    @Test
    void eachPairIsByItselfHoweverTheSoundIsCut() {
        List<ChannelPair> pairs = ChannelPair.mirrored(ChannelOrder.L_R_C_LFE_LS_RS);
        assertThat(pairs).containsExactly(new ChannelPair(0, 1), new ChannelPair(4, 5));
        for (int seed = 0; seed < 10; seed++) {
            Random random = new Random(seed);
            double[] one = noise(random, RATE);
            double[] other = noise(random, RATE);
            double[] damaged = one.clone();
            damaged[7] = Double.NaN;
            damaged[8] = Double.POSITIVE_INFINITY;
            double[] silence = new double[RATE];
            CorrelationMeter whole = new CorrelationMeter(pairs, RATE);
            CorrelationMeter pieces = new CorrelationMeter(pairs, RATE);
            feed(whole, one, other, silence, silence, damaged, one);
            feed(pieces, random, 2_000, one, other, silence, silence, damaged, one);
            assertThat(pieces.readings()).as("seed %d", seed).isEqualTo(whole.readings());
            assertThat(whole.readings().get(1).overall().orElseThrow()).isBetween(0.99, 1.0);
        }
    }

    @Test
    void agreesWithTheCorrelationByItsDefinition() {
        double[] left = noise(new Random(8), RATE);
        double[] right = noise(new Random(9), RATE);
        Arrays.setAll(right, i -> 0.5 * right[i] + 0.5 * left[i]);
        double[] lowLeft = lowPass(left);
        double[] lowRight = lowPass(right);
        double expected =
                weighted(lowLeft, lowRight) / Math.sqrt(weighted(lowLeft, lowLeft) * weighted(lowRight, lowRight));
        assertThat(reading(left, right).now()).hasValueCloseTo(expected, within(1e-9));
    }

    private static double[] lowPass(double[] samples) {
        double feedback = Math.exp(-2 * Math.PI * 2_000 / RATE);
        double[] low = new double[samples.length];
        for (int i = 0; i < low.length; i++) {
            low[i] = (1 - feedback) * samples[i] + (i > 0 ? feedback * low[i - 1] : 0);
        }
        return low;
    }

    private static double weighted(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i] * Math.exp((i - one.length) / (0.3 * RATE));
        }
        return sum;
    }

    private static CorrelationReading reading(double[] left, double[] right) {
        CorrelationMeter meter = new CorrelationMeter(List.of(ChannelPair.STEREO), RATE);
        feed(meter, left, right);
        return meter.readings().getFirst();
    }

    private static double[] scaled(double[] samples, double factor) {
        return Arrays.stream(samples).map(sample -> sample * factor).toArray();
    }
}
