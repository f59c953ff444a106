package org.stagebook.metering.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.Measurer;
import org.stagebook.metering.Programme;

/** A recording reads the same whether it is compressed or not. */
class FlacMeasureTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void flacReadsAsTheWaveItWasMadeOf(int threads, @TempDir Path folder) throws Exception {
        Path wave = folder.resolve("noise.wav");
        StoredFormat.PCM_24.write(StoredFormat.PCM_24.rounded(StereoNoise.of(8_000, 20)), wave);
        Path flac = folder.resolve("noise.flac");
        encode(wave, flac);
        assertThat(measure(flac, threads)).isEqualTo(measure(wave, threads));
    }

    private static Measurement measure(Path file, int threads) throws IOException {
        Programme programme = Programme.of(new RecordingReader().read(file, UserHint.NONE));
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            return new Measurer(executor, threads)
                    .measure(programme, MeasurementRequest.DELIVERY.withSeries(), MeasureProgress.NONE);
        }
    }

    private static void encode(Path from, Path to) throws IOException, InterruptedException {
        try {
            Process flac = new ProcessBuilder("flac", "--silent", "-o", to.toString(), from.toString())
                    .inheritIO()
                    .start();
            assertThat(flac.waitFor()).isZero();
        } catch (IOException e) {
            assumeThat(e)
                    .as("the reference encoder flac is absent: %s", e.getMessage())
                    .isNull();
            throw e;
        }
    }
}
