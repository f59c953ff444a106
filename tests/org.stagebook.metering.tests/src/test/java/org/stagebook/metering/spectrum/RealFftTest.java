package org.stagebook.metering.spectrum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.stagebook.metering.level.Signals.noise;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast transform against the sum that defines it. */
class RealFftTest {

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 16, 32, 64, 128, 256, 512, 1_024})
    void agreesWithTheFourierSumAndGoesBack(int size) {
        double[] samples = noise(new Random(size), size);
        RealFft fft = new RealFft(size);
        double[] real = new double[fft.bins()];
        double[] imaginary = new double[fft.bins()];
        fft.forward(samples, real, imaginary);
        for (int k = 0; k < fft.bins(); k++) {
            double expectedReal = 0;
            double expectedImaginary = 0;
            for (int i = 0; i < size; i++) {
                double angle = 2 * Math.PI * ((long) i * k % size) / size;
                expectedReal += samples[i] * Math.cos(angle);
                expectedImaginary -= samples[i] * Math.sin(angle);
            }
            assertThat(real[k]).as("bin %d", k).isCloseTo(expectedReal, within(1e-11));
            assertThat(imaginary[k]).as("bin %d", k).isCloseTo(expectedImaginary, within(1e-11));
        }
        double[] back = new double[size];
        fft.inverse(real, imaginary, back);
        assertThat(back).containsExactly(samples, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {65_536, 131_072})
    void bigOnesKeepTheEnergyAndFindATone(int size) {
        double[] samples = new double[size];
        int bin = size / 3;
        for (int i = 0; i < size; i++) {
            samples[i] = Math.cos(2 * Math.PI * ((long) bin * i % size) / size);
        }
        RealFft fft = new RealFft(size);
        double[] real = new double[fft.bins()];
        double[] imaginary = new double[fft.bins()];
        for (int round = 0; round < 2; round++) {
            fft.forward(samples, real, imaginary);
            double rest = 0;
            for (int k = 0; k < fft.bins(); k++) {
                rest += k == bin ? 0 : real[k] * real[k] + imaginary[k] * imaginary[k];
            }
            assertThat(Math.hypot(real[bin], imaginary[bin])).isCloseTo(size / 2.0, within(1e-6));
            assertThat(rest).isLessThan(1e-12);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 6, 1_000, -8})
    void onlyPowersOfTwoAreTransformed(int size) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RealFft(size)).withMessageContaining("not " + size);
    }
}
