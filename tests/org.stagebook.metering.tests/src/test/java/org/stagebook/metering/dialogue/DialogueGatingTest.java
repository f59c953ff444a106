package org.stagebook.metering.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Loudness of dialogue in made-up stems, and by the definition written another way. */
class DialogueGatingTest {

    private static final int SECOND = 100;
    private static final DialogueGating USUAL = new DialogueGating(SpeechGate.USUAL);

    @Test
    void onlyTheProgrammeWhileTheStemSpeaksIsMeasured() {
        double[] stem = series(10, -100, 10, -27, 20, -100);
        double[] programme = series(10, -14, 10, -24, 20, -10);
        DialogueLoudness dialogue = USUAL.measure(stem, programme);
        // Three of the hundred and three blocks reach into the loud stretch on either side, by 0.1, 0.2 and 0.3 s.
        double mean = (97 * energy(-24) + 1.5 * energy(-24) + 1.5 * energy(-14) + 1.5 * energy(-24) + 1.5 * energy(-10))
                / 103;
        assertThat(dialogue.programmeLufs()).hasValueCloseTo(loudness(mean), within(1e-9));
        assertThat(dialogue.stemLufs()).hasValueCloseTo(loudness(energy(-27) * 100 / 103), within(1e-6));
        assertThat(dialogue.speechSharePercent()).hasValueCloseTo(100.0 * 103 / 397, within(1e-9));
        assertThat(dialogue.speech()).containsExactly(new SpeechRange(9_700, 20_300));
        assertThat(dialogue.method()).contains("not Dolby Dialogue Intelligence");
    }

    @Test
    void roomToneIsNoSpeechAndAWhisperIs() {
        DialogueLoudness dialogue = USUAL.measure(series(30, -27, 30, -60, 30, -40), series(90, -27));
        assertThat(dialogue.thresholdLufs()).hasValueCloseTo(-27 - 10 * Math.log10(3) - 15.9 + 0.21, within(0.03));
        assertThat(dialogue.speech()).containsExactly(new SpeechRange(0, 30_300), new SpeechRange(59_700, 90_000));
        assertThat(dialogue.programmeLufs()).hasValueCloseTo(-27.0, within(1e-9));
    }

    @Test
    void neighbouringBlocksAreJoined() {
        double[] stem = series(5, -100, 1, -27, 1, -100, 1, -27, 5, -100);
        assertThat(USUAL.measure(stem, stem).speech())
                .containsExactly(new SpeechRange(4_700, 6_300), new SpeechRange(6_700, 8_300));
        double[] closer = Arrays.copyOf(stem, stem.length);
        System.arraycopy(stem, 7 * SECOND, closer, 6 * SECOND + SECOND / 2, 2 * SECOND);
        assertThat(USUAL.measure(closer, closer).speech()).containsExactly(new SpeechRange(4_700, 7_800));
    }

    @Test
    void whereNobodySpeaksThereIsNoLoudness() {
        DialogueLoudness silent = USUAL.measure(new double[500], series(5, -20));
        assertThat(silent.programmeLufs()).isEmpty();
        assertThat(silent.thresholdLufs()).isEmpty();
        assertThat(silent.speechSharePercent()).hasValue(0);
        assertThat(silent.speech()).isEmpty();
        DialogueLoudness empty = USUAL.measure(new double[0], new double[0]);
        assertThat(empty.speechSharePercent()).isEmpty();
        assertThat(USUAL.measure(series(1, -20), new double[39]).speechSharePercent())
                .isEmpty();
        assertThat(USUAL.measure(series(1, -20), new double[100]).programmeLufs())
                .isEmpty();
    }

    @Test
    void aShortStemIsSilentAfterItsEndAndALongOneIsCut() {
        assertThat(USUAL.measure(series(2, -27), series(10, -27)).speech()).containsExactly(new SpeechRange(0, 2_300));
        assertThat(USUAL.measure(series(10, -27), series(2, -27)).speech()).containsExactly(new SpeechRange(0, 2_000));
    }

    @Test
    void valuesThatAreNoNumbersAreLeftOut() {
        double[] stem = series(10, -27);
        double[] programme = series(10, -23);
        stem[300] = Double.NaN;
        programme[700] = Double.POSITIVE_INFINITY;
        DialogueLoudness dialogue = USUAL.measure(stem, programme);
        assertThat(dialogue.programmeLufs()).hasValueCloseTo(-23.0, within(1e-9));
        assertThat(dialogue.speechSharePercent()).hasValueCloseTo(100.0 * (97 - 8) / 97, within(1e-9));
    }

    @Test
    void agreesWithTheDefinitionWrittenAnotherWay() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            double[] stem = randomSeries(random);
            double[] programme = randomSeries(random);
            SpeechGate gate = new SpeechGate(-80 + 40 * random.nextDouble(), 20 * random.nextDouble());
            DialogueLoudness dialogue = new DialogueGating(gate).measure(stem, programme);
            double[] expected = expected(gate, stem, programme);
            assertThat(dialogue.programmeLufs().orElse(-999))
                    .as("seed %d", seed)
                    .isCloseTo(expected[0], within(1e-9));
            assertThat(dialogue.speechSharePercent().orElse(-1))
                    .as("seed %d", seed)
                    .isEqualTo(expected[1]);
        }
    }

    @Test
    void senselessGatesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SpeechGate(Double.NaN, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new SpeechGate(-70, -1));
    }

    /** Momentary loudness of every block in LUFS, and means by lists. */
    private static double[] expected(SpeechGate gate, double[] stem, double[] programme) {
        List<double[]> blocks = new ArrayList<>();
        for (int start = 0; start + 40 <= programme.length; start += 10) {
            double stemEnergy = 0;
            double programmeEnergy = 0;
            for (int i = start; i < start + 40; i++) {
                stemEnergy += i < stem.length ? stem[i] / 40 : 0;
                programmeEnergy += programme[i] / 40;
            }
            blocks.add(new double[] {stemEnergy, programmeEnergy});
        }
        List<double[]> loud = blocks.stream()
                .filter(block -> loudness(block[0]) > gate.absoluteLufs())
                .toList();
        double relativeGate =
                loudness(loud.stream().mapToDouble(block -> block[0]).average().orElse(0)) - gate.relativeLu();
        List<double[]> speech =
                loud.stream().filter(block -> loudness(block[0]) > relativeGate).toList();
        double mean = speech.stream().mapToDouble(block -> block[1]).average().orElse(0);
        return new double[] {
            mean > 0 ? loudness(mean) : -999, blocks.isEmpty() ? -1 : 100.0 * speech.size() / blocks.size()
        };
    }

    private static double[] randomSeries(Random random) {
        double[] series = new double[random.nextInt(400)];
        double level = -40;
        for (int i = 0; i < series.length; i++) {
            level = Math.clamp(level + 8 * random.nextGaussian(), -120, 0);
            series[i] = random.nextInt(20) == 0 ? 0 : energy(level);
        }
        return series;
    }

    /** Seconds and LUFS in turn. */
    private static double[] series(double... secondsAndLufs) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < secondsAndLufs.length; i += 2) {
            for (int k = 0; k < secondsAndLufs[i] * SECOND; k++) {
                values.add(energy(secondsAndLufs[i + 1]));
            }
        }
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double energy(double lufs) {
        return Math.pow(10, (lufs + 0.691) / 10);
    }

    private static double loudness(double energy) {
        return -0.691 + 10 * Math.log10(energy);
    }
}
