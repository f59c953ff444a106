package org.stagebook.playback.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.playback.plan.Speed;

/** The polyphase converter against sines computed where they should be. */
class ConvertedReaderTest {

    private static final int COUNT = 9_000;

    /** A sine without end. */
    private record Sine(double hertz, int rateHz) implements FrameReader {
        @Override
        public int channels() {
            return 1;
        }

        @Override
        public void read(long startFrame, double[][] target, int count) {
            for (int i = 0; i < count; i++) {
                target[0][i] = at((double) startFrame + i);
            }
        }

        double at(double frame) {
            return Math.sin(2 * Math.PI * hertz / rateHz * frame);
        }
    }

    private static double decibels(double amplitude) {
        return 20 * Math.log10(amplitude);
    }

    /** What differs from what should be there, and what is there, as shares of it. */
    private static double[] levels(FrameReader reader, Sine wanted, double step, long start) throws IOException {
        double[][] out = new double[1][COUNT];
        reader.read(start, out, COUNT);
        double error = 0;
        double power = 0;
        double wantedPower = 0;
        for (int i = 0; i < COUNT; i++) {
            double right = wanted.at((start + i) * step);
            error += (out[0][i] - right) * (out[0][i] - right);
            power += out[0][i] * out[0][i];
            wantedPower += right * right;
        }
        return new double[] {Math.sqrt(error / wantedPower), Math.sqrt(power / wantedPower)};
    }

    @ParameterizedTest
    @CsvSource({
        "44100, 48000, 20",
        "44100, 48000, 997",
        "44100, 48000, 15000",
        "44100, 48000, 20000",
        "48000, 44100, 997",
        "48000, 44100, 19500",
        "96000, 48000, 997",
        "96000, 48000, 21000",
        "48000, 96000, 20000",
        "192000, 48000, 18000",
        "48000, 192000, 20000",
        "88200, 48000, 20000"
    })
    void passesWhatIsHeardUnchanged(int inputHz, int outputHz, double hertz) throws IOException {
        Sine sine = new Sine(hertz, inputHz);
        double[] levels =
                levels(ConvertedReader.ofRate(sine, inputHz, outputHz), sine, inputHz / (double) outputHz, 100_003);

        assertThat(decibels(levels[0])).as("error and noise, dB").isLessThan(-105);
        assertThat(decibels(levels[1])).as("level, dB").isCloseTo(0, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({
        "96000, 48000, 24100",
        "96000, 48000, 30000",
        "96000, 48000, 47000",
        "48000, 44100, 22100",
        "48000, 44100, 23900",
        "192000, 48000, 60000",
        "192000, 44100, 23000"
    })
    void stopsWhatWouldAlias(int inputHz, int outputHz, double hertz) throws IOException {
        double[][] out = new double[1][COUNT];
        ConvertedReader.ofRate(new Sine(hertz, inputHz), inputHz, outputHz).read(50_000, out, COUNT);
        double power = 0;
        for (double sample : out[0]) {
            power += sample * sample;
        }

        assertThat(decibels(Math.sqrt(2 * power / COUNT)))
                .as("what is left of it, dB")
                .isLessThan(-105);
    }

    @Test
    void pullsAnHourToItsSample() throws IOException {
        Sine sine = new Sine(997, 48_000);
        long hourLater = 3600L * 48_000;
        double[] levels = levels(ConvertedReader.ofSpeed(sine, Speed.PULL_DOWN), sine, 1000 / 1001.0, hourLater);

        assertThat(decibels(levels[0])).isLessThan(-90);
    }

    @Test
    void readsTheSameWhereverItBegins() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        FrameReader reader = ConvertedReader.ofRate(new Sine(997, 44_100), 44_100, 48_000);
        double[][] whole = new double[1][5_000];
        reader.read(-1_000, whole, 5_000);
        for (int trial = 0; trial < 50; trial++) {
            int from = random.nextInt(4_900);
            int count = 1 + random.nextInt(100);
            double[][] part = new double[1][count];
            reader.read(-1_000 + from, part, count);
            for (int i = 0; i < count; i++) {
                assertThat(part[0][i]).isEqualTo(whole[0][from + i]);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"-1000", "-2000", "500", "4000", "30", "-8000"})
    void shuttlesAtItsSpeed(long thousandths) throws IOException {
        Sine sine = new Sine(440, 48_000);
        Speed speed = new Speed(thousandths, 1000);
        double[] levels = levels(ConvertedReader.ofSpeed(sine, speed), sine, speed.factor(), 10_000);

        assertThat(decibels(levels[0])).isLessThan(-80);
    }
}
