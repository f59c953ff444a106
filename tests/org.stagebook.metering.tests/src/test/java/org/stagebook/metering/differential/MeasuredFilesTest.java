package org.stagebook.metering.differential;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stagebook.metering.differential.Measuring.RATE_HZ;
import static org.stagebook.metering.differential.Measuring.assertSame;
import static org.stagebook.metering.differential.Measuring.measure;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.Measurer;
import org.stagebook.metering.Programme;

/** The same sound from files of every format, and from files that change. */
class MeasuredFilesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(StoredFormat.class)
    void theSameSamplesInAnyFormatReadTheSame(StoredFormat format) throws IOException {
        RandomProgramme programme = StereoNoise.of(RATE_HZ, 5);
        Path file = folder.resolve("noise.wav");
        format.write(programme, file);
        assertSame(fromFile(file), measure(programme, MeasurementRequest.DELIVERY));
    }

    private static Measurement fromFile(Path... files) throws IOException {
        RecordingReader reader = new RecordingReader();
        Programme programme = Programme.of(
                files.length == 1
                        ? reader.read(files[0], UserHint.NONE)
                        : reader.readGroup(List.of(files), UserHint.NONE));
        return deliver(programme);
    }

    private static Measurement deliver(Programme programme) throws IOException {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            return new Measurer(pool, 2).measure(programme, MeasurementRequest.DELIVERY, MeasureProgress.NONE);
        }
    }

    @Test
    void discreteFilesAreOneProgramme() throws IOException {
        RandomProgramme programme = StereoNoise.of(RATE_HZ, 5);
        Path[] files = {folder.resolve("mix.L.wav"), folder.resolve("mix.R.wav")};
        for (int channel = 0; channel < 2; channel++) {
            List<double[]> one = List.of(programme.channels().get(channel));
            StoredFormat.PCM_24.write(new RandomProgramme(17, RATE_HZ, ChannelOrder.M, one), files[channel]);
        }
        assertSame(fromFile(files), measure(programme, MeasurementRequest.DELIVERY));
    }

    @Test
    void aFileThatBecomesShorterIsAnErrorWithASentence() throws IOException {
        Path file = folder.resolve("growing.wav");
        StoredFormat.PCM_24.write(StereoNoise.of(RATE_HZ, 5), file);
        Programme programme = Programme.of(new RecordingReader().read(file, UserHint.NONE));
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 100_000));
        assertThatThrownBy(() -> deliver(programme))
                .isInstanceOf(EOFException.class)
                .hasMessage(
                        "growing.wav became shorter while it was measured; let its writer finish first, then measure"
                                + " again.");
    }
}
