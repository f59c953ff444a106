package org.stagebook.metering.spectrum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stagebook.metering.level.Signals.feed;
import static org.stagebook.metering.level.Signals.noise;
import static org.stagebook.metering.level.Signals.sine;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Third octaves of tones and noise whose spectrum is known, and by the sum that defines a spectrum. */
class ThirdOctaveAnalyserTest {

    @Test
    void bandsHaveTheStandardsNamesAndEdges() {
        List<ThirdOctaveBand> bands = ThirdOctaveBand.upTo(48_000);
        assertThat(bands.stream().map(ThirdOctaveBand::nominalHz))
                .startsWith(16.0, 20.0, 25.0, 31.5, 40.0, 50.0, 63.0, 80.0, 100.0, 125.0)
                .endsWith(8_000.0, 10_000.0, 12_500.0, 16_000.0, 20_000.0);
        assertThat(new ThirdOctaveBand(-18).centreHz()).isCloseTo(15.849, within(0.001));
        assertThat(new ThirdOctaveBand(0).lowerEdgeHz()).isCloseTo(891.25, within(0.01));
        for (int i = 1; i < bands.size(); i++) {
            assertThat(bands.get(i).lowerEdgeHz()).isEqualTo(bands.get(i - 1).upperEdgeHz());
        }
        assertThat(ThirdOctaveBand.upTo(8_000).getLast().nominalHz()).isEqualTo(3_150);
        assertThat(ThirdOctaveBand.upTo(44_100).getLast().nominalHz()).isEqualTo(20_000);
        assertThat(ThirdOctaveBand.upTo(96_000).getLast().nominalHz()).isEqualTo(40_000);
    }

    /** Attenuation in the next band and in the one after it, on the worse side. */
    @ParameterizedTest
    @CsvSource({"-18,28,63", "-17,43,68", "-16,46,67", "-10,73,95", "0,124,146", "10,170,190", "13,190,200"})
    void aToneReadsItsLevelInItsBandAndLittleInOthers(int number, double nextDb, double secondNextDb) {
        int rate = 48_000;
        ThirdOctaveBand band = new ThirdOctaveBand(number);
        ThirdOctaveAnalyser analyser = new ThirdOctaveAnalyser(rate, 1);
        feed(analyser, fadedAtZero(sine(band.centreHz(), -20, rate, 10 * rate)));
        List<OptionalDouble> levels = analyser.spectrum().summedDbfs();
        int index = number + 18;
        assertThat(levels.get(index)).hasValueCloseTo(-20.0, within(0.05));
        for (int i = 0; i < levels.size(); i++) {
            double attenuation = -20 - levels.get(i).orElse(-400);
            double wanted = Math.abs(i - index) == 1 ? nextDb : secondNextDb;
            assertThat(attenuation).as("band %d", i - 18).isGreaterThan(i == index ? -1 : wanted);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8_000, 44_100, 96_000})
    void everyCentreReadsItsLevelAtEveryRate(int rate) {
        for (ThirdOctaveBand band : ThirdOctaveBand.upTo(rate)) {
            if (band.number() % 4 == 0) {
                ThirdOctaveAnalyser analyser = new ThirdOctaveAnalyser(rate, 1);
                feed(analyser, sine(band.centreHz(), -6, rate, 3 * rate));
                assertThat(analyser.spectrum().summedDbfs().get(band.number() + 18))
                        .as("%s Hz at %d Hz", band.nominalHz(), rate)
                        .hasValueCloseTo(-6.0, within(0.1));
            }
        }
    }

    @Test
    void pinkNoiseIsFlat() {
        int rate = 48_000;
        double[] pink = pink(new Random(4), 1 << 20);
        ThirdOctaveAnalyser analyser = new ThirdOctaveAnalyser(rate, 2);
        feed(analyser, pink, pink);
        ThirdOctaveSpectrum spectrum = analyser.spectrum();
        double mean = spectrum.summedDbfs().stream()
                .mapToDouble(OptionalDouble::orElseThrow)
                .average()
                .orElseThrow();
        for (int band = 0; band < spectrum.bands().size(); band++) {
            assertThat(spectrum.summedDbfs().get(band))
                    .as("band %s", spectrum.bands().get(band).nominalHz())
                    .hasValueCloseTo(mean, within(0.3));
            assertThat(spectrum.channelsDbfs().get(1).get(band)).hasValueCloseTo(mean - 3.01, within(0.31));
        }
    }

    @Test
    void agreesWithTheFourierSumOfItsWindows() {
        int rate = 1_000;
        int size = 2_048;
        for (int seed = 0; seed < 4; seed++) {
            Random random = new Random(seed);
            double[] sound = noise(random, 300 + random.nextInt(1_000));
            ThirdOctaveAnalyser analyser = new ThirdOctaveAnalyser(rate, 1);
            feed(analyser, random, 400, sound);
            double[] expected = new double[analyser.spectrum().bands().size()];
            for (int start = -size / 2; start < sound.length; start += size / 2) {
                addFourierSums(sound, start, size, expected, rate);
            }
            for (int band = 0; band < expected.length; band++) {
                assertThat(analyser.spectrum().summedDbfs().get(band))
                        .as("band %d, seed %d", band, seed)
                        .hasValueCloseTo(10 * Math.log10(4 * expected[band] / size / sound.length), within(1e-6));
            }
        }
    }

    @Test
    void damageSilenceAndSingleSamplesAreDefined() {
        ThirdOctaveAnalyser analyser = new ThirdOctaveAnalyser(8_000, 2);
        assertThat(analyser.spectrum().summedDbfs()).allMatch(OptionalDouble::isEmpty);
        feed(analyser, new double[] {Double.NaN}, new double[] {1});
        assertThat(analyser.spectrum().channelsDbfs().get(0)).allMatch(OptionalDouble::isEmpty);
        assertThat(analyser.spectrum().channelsDbfs().get(1))
                .allMatch(level -> Double.isFinite(level.orElse(Double.NaN)));
        assertThat(analyser.spectrum()).isEqualTo(analyser.spectrum());
        assertThat(analyser.spectrum().method()).contains("windows of 2.05 s");
    }

    private static double[] fadedAtZero(double[] tone) {
        double[] faded = tone.clone();
        int fade = 96_000;
        for (int i = 0; i < fade; i++) {
            double gain = Math.pow(Math.sin(Math.PI / 2 * i / fade), 2);
            faded[i] *= gain;
            faded[tone.length - 1 - i] *= gain;
        }
        double lost = 10 * Math.log10(1 - 2 * fade * 0.625 / tone.length);
        return Arrays.stream(faded)
                .map(sample -> sample * Math.pow(10, -lost / 20))
                .toArray();
    }

    /** Lines of exactly pink powers with random phases. */
    private static double[] pink(Random random, int size) {
        RealFft fft = new RealFft(size);
        double[] real = new double[fft.bins()];
        double[] imaginary = new double[fft.bins()];
        for (int k = 1; k < fft.bins() - 1; k++) {
            double phase = 2 * Math.PI * random.nextDouble();
            real[k] = 1_000 / Math.sqrt(k) * Math.cos(phase);
            imaginary[k] = 1_000 / Math.sqrt(k) * Math.sin(phase);
        }
        double[] samples = new double[size];
        fft.inverse(real, imaginary, samples);
        return samples;
    }

    private static void addFourierSums(double[] sound, int start, int size, double[] sums, int rate) {
        List<ThirdOctaveBand> bands = ThirdOctaveBand.upTo(rate);
        for (int k = 1; k < size / 2; k++) {
            double real = 0;
            double imaginary = 0;
            for (int i = Math.max(0, -start); i < Math.min(size, sound.length - start); i++) {
                double window = Math.sin(Math.PI / 2 * Math.pow(Math.sin(Math.PI * (i + 0.5) / size), 2));
                real += window * sound[start + i] * Math.cos(2 * Math.PI * k * i / size);
                imaginary += window * sound[start + i] * Math.sin(2 * Math.PI * k * i / size);
            }
            for (int band = 0; band < sums.length; band++) {
                double from = Math.max(bands.get(band).lowerEdgeHz() * size / rate, k - 0.5);
                double to = Math.min(bands.get(band).upperEdgeHz() * size / rate, k + 0.5);
                sums[band] += Math.max(0, to - from) * (real * real + imaginary * imaginary);
            }
        }
    }
}
