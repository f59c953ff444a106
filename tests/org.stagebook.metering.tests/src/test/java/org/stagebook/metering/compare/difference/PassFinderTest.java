package org.stagebook.metering.compare.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Programme;
import org.stagebook.metering.compare.difference.PassFinder.Null;

class PassFinderTest {

    private static final int FRAMES = 4 * FilmSound.RATE;

    private static double[][] pass(long seed) {
        FilmSound film = new FilmSound(new SplittableRandom(seed), 2, FRAMES);
        double[][] sound = film.ambience(-35);
        double[][] speech = film.speech(-22);
        for (int channel = 0; channel < 2; channel++) {
            for (int i = 0; i < FRAMES; i++) {
                sound[channel][i] += speech[channel][i];
            }
        }
        return Dither.stored(sound, 24, seed);
    }

    private static double[][] later(double[][] sound, int frames) {
        return Arrays.stream(sound)
                .map(channel -> {
                    double[] moved = new double[channel.length];
                    System.arraycopy(channel, 0, moved, frames, channel.length - frames);
                    return moved;
                })
                .toArray(double[][]::new);
    }

    private static Optional<Null> find(double[][] pass, List<double[][]> earlier) throws IOException {
        List<Programme> programmes = earlier.stream().map(Trial::programme).toList();
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            return new PassFinder(new DifferenceFinder(executor, 2))
                    .find(Trial.programme(pass), programmes, MeasureProgress.NONE);
        }
    }

    @Test
    void thePassThatIsTheSameIsFound() throws IOException {
        List<double[][]> earlier = List.of(pass(1), pass(2), pass(3));
        assertThat(find(pass(2), earlier)).contains(new Null(1, true, 0, Double.NEGATIVE_INFINITY));
    }

    @Test
    void thePassThatIsSomeSamplesLaterNullsAsWell() throws IOException {
        List<double[][]> earlier = List.of(pass(1), pass(2));
        Null found = find(later(pass(1), 7), earlier).orElseThrow();
        assertThat(found.index()).isZero();
        assertThat(found.delayFrames()).isEqualTo(7);
        assertThat(found.residualDbfs()).isLessThan(-100);
    }

    @Test
    void aPassThatIsNewNullsAgainstNone() throws IOException {
        assertThat(find(pass(9), List.of(pass(1), pass(2)))).isEmpty();
        double[][] touched = pass(1);
        for (int i = FilmSound.RATE; i < 2 * FilmSound.RATE; i++) {
            touched[0][i] *= 1.1;
        }
        assertThat(find(touched, List.<double[][]>of(pass(1)))).isEmpty();
    }
}
