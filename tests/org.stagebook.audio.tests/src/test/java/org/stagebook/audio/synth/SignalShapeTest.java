package org.stagebook.audio.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.LevelUnit;
import org.stagebook.timebase.SampleRate;

/** Signals have the level and pitch they say, measured from their samples. */
class SignalShapeTest {

    private static final int RATE = 48_000;
    private static final Level MINUS_20 = new Level(-20, LevelUnit.DBFS);

    @Test
    void aToneHasItsLevelPitchAndPhase() {
        double[] samples = render(new Tone(1_000, MINUS_20), RATE);
        assertThat(samples[0]).isZero();
        assertThat(samples[12]).isCloseTo(0.1, within(1e-12));
        assertThat(level(samples)).isCloseTo(-20.0, within(1e-6));
        assertThat(risingZeroCrossings(samples)).isBetween(999, 1_000);
    }

    @Test
    void aSweepGlidesByEqualRatios() {
        double[] samples = render(new Sweep(100, 1_600, MINUS_20), 4 * RATE);
        for (int octave = 0; octave < 4; octave++) {
            double[] second = Arrays.copyOfRange(samples, octave * RATE, (octave + 1) * RATE);
            double meanHz = 100 * Math.pow(2, octave) / Math.log(2);
            assertThat((double) risingZeroCrossings(second)).isCloseTo(meanHz, within(1.5));
        }
        assertThat(level(samples)).isCloseTo(-20.0, within(0.02));
    }

    @Test
    void burstsSoundAndPause() {
        Duration tenth = SampleRate.HZ_48000.durationOfSamples(4_800);
        double[] samples = render(new Bursts(new Tone(1_000, MINUS_20), tenth, tenth.times(2)), RATE);
        for (int period = 0; period < 5; period++) {
            int begin = period * 9_600;
            assertThat(level(Arrays.copyOfRange(samples, begin + 2_300, begin + 2_500)))
                    .isCloseTo(-20.0, within(0.5));
            assertThat(Arrays.copyOfRange(samples, begin + 4_800, begin + 9_600))
                    .containsOnly(0);
            assertThat(Math.abs(samples[begin + 1])).isLessThan(1e-3);
        }
    }

    @ParameterizedTest
    @EnumSource(NoiseColour.class)
    void noiseHasItsLevelAndRepeats(NoiseColour colour) {
        double[] samples = render(new Noise(colour, MINUS_20, 1), 20 * RATE);
        assertThat(level(samples)).isCloseTo(-20.0, within(colour == NoiseColour.RUMBLE ? 1.0 : 0.2));
        assertThat(render(new Noise(colour, MINUS_20, 1), RATE)).isEqualTo(Arrays.copyOf(samples, RATE));
        assertThat(render(new Noise(colour, MINUS_20, 2), RATE)).isNotEqualTo(Arrays.copyOf(samples, RATE));
    }

    /** Power in two octaves of the spectrum, measured with single-frequency filters over many blocks. */
    @Test
    void coloursHaveTheirSpectra() {
        assertThat(tilt(NoiseColour.WHITE, 200, 3_200)).isCloseTo(0.0, within(1.5));
        assertThat(tilt(NoiseColour.PINK, 200, 3_200)).isCloseTo(-12.0, within(2.0));
        assertThat(tilt(NoiseColour.RUMBLE, 40, 640)).isLessThan(-25);
        assertThat(tilt(NoiseColour.AIR, 200, 3_200)).isGreaterThan(25);
    }

    private static double tilt(NoiseColour colour, double lowHz, double highHz) {
        double[] samples = render(new Noise(colour, MINUS_20, 3), 40 * RATE);
        return 10 * Math.log10(power(samples, highHz) / power(samples, lowHz));
    }

    private static double power(double[] samples, double hz) {
        int block = 4_800;
        double sum = 0;
        for (int begin = 0; begin + block <= samples.length; begin += block) {
            double re = 0;
            double im = 0;
            for (int i = 0; i < block; i++) {
                double window = 1 - Math.cos(2 * Math.PI * i / block);
                re += samples[begin + i] * window * Math.cos(2 * Math.PI * hz * i / RATE);
                im += samples[begin + i] * window * Math.sin(2 * Math.PI * hz * i / RATE);
            }
            sum += re * re + im * im;
        }
        return sum;
    }

    @Test
    void impossibleSignalsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Tone(0, MINUS_20));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sweep(100, Double.NaN, MINUS_20));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tone(1_000, new Level(-20, LevelUnit.LUFS)))
                .withMessageContaining("-20.0 LUFS");
        Tone tone = new Tone(1_000, MINUS_20);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bursts(tone, Duration.ofSeconds(2), Duration.ofSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bursts(tone, Duration.ZERO, Duration.ofSeconds(1)));
    }

    private static double[] render(SignalShape shape, int length) {
        Signal signal = shape.begin(RATE, length);
        double[] samples = new double[length];
        for (int i = 0; i < length; i++) {
            samples[i] = signal.next();
        }
        return samples;
    }

    /** AES17: a sine at full scale is 0 dBFS. */
    private static double level(double[] samples) {
        return 10
                * Math.log10(
                        2 * Arrays.stream(samples).map(s -> s * s).average().orElseThrow());
    }

    private static int risingZeroCrossings(double[] samples) {
        int crossings = 0;
        for (int i = 1; i < samples.length; i++) {
            if (samples[i - 1] < 0 && samples[i] >= 0) {
                crossings++;
            }
        }
        return crossings;
    }
}
