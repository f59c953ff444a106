package org.stagebook.audio.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.source.SoundSource;

/** Whatever happened to a file, it is read or refused with a sentence; nothing else. */
class MutatedRecordingTest {

    private static final long SEED = 90_210;

    private final RecordingReader reader = new RecordingReader();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "noise.wav, 60, 100",
        "noise_fl32.aifc, 90, 100",
        "noise.aiff, 100, 100",
        "noise.flac, 3700, 100",
        "noise.flac, 130, 200"
    })
    void damageIsReadOrRefused(String name, int upTo, int rounds) throws IOException {
        Path kept = TestSound.kept(name, folder);
        byte[] whole = Files.readAllBytes(kept);
        Path file = folder.resolve("damaged");
        Random random = new Random(SEED);
        for (int round = 0; round < rounds; round++) {
            byte[] damaged = whole.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                damaged[random.nextInt(upTo)] = (byte) random.nextInt(256);
            }
            Files.write(file, damaged);
            readOrRefuse(file, name + ", round " + round + ", seed " + SEED);
        }
    }

    private void readOrRefuse(Path file, String what) {
        try {
            Recording recording = reader.read(file, UserHint.NONE);
            try (SoundSource source = recording.sound().open()) {
                double[][] planar = new double[source.channels()][200];
                long start = Math.max(0, source.frames() - 100);
                assertThat(source.read(start, planar)).as(what).isEqualTo((int) (source.frames() - start));
            }
        } catch (IOException e) {
            assertThat(e.getMessage()).as(what).isNotBlank();
        } catch (RuntimeException e) {
            fail(what, e);
        }
    }
}
