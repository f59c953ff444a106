package org.stagebook.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be shown is refused with a sentence that says which, why and what to do. */
class UnreadableTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "words.mov, 'words.mov: this is no picture file that can be read. Ask for a MOV, MP4 or MXF, or choose another'",
        "cut-off.mp4, 'cut-off.mp4: this is no picture file that can be read.'",
        "sound-only.mov, 'sound-only.mov holds no picture, only sound or data. Choose the file with the picture.'"
    })
    void fileIsRefused(String clip, String words) throws IOException {
        Path file = Clips.copy(clip, folder);
        assertThatThrownBy(() -> Clips.pictures().open(file).close())
                .isInstanceOf(PictureException.class)
                .hasMessageContaining(words);
    }

    @Test
    void fileThatIsNotThereIsNamed() {
        assertThatThrownBy(
                        () -> Clips.pictures().open(folder.resolve("gone.mov")).close())
                .isInstanceOf(PictureException.class)
                .hasMessageContaining("There is no file")
                .hasMessageContaining("gone.mov");
    }

    @Test
    void listOfOtherFilesIsNotFollowed() throws IOException {
        Clips.copy("h264-25.mp4", folder);
        Path list = folder.resolve("list.mov");
        Files.writeString(list, "ffconcat version 1.0\nfile h264-25.mp4\n");
        assertThatThrownBy(() -> Clips.pictures().open(list).close()).isInstanceOf(PictureException.class);
    }

    @Test
    void frameBeyondTheEndIsAMistakeOfTheCaller() throws IOException {
        try (PictureReader reader = Clips.pictures().open(Clips.copy("prores-24.mov", folder))) {
            PictureSize size = reader.info().size();
            assertThatThrownBy(() -> reader.read(40, size)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> reader.read(-1, size)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void damagedFileGivesFramesOrSentencesAndNothingElse(long seed) throws IOException {
        Path file = Clips.copy("h264-23976.mov", folder);
        byte[] bytes = Files.readAllBytes(file);
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            bytes[64 + random.nextInt(bytes.length - 64)] = (byte) random.nextInt();
        }
        Files.write(file, bytes);
        assertThat(framesRead(file)).as("seed " + seed).isBetween(0L, 150L);
    }

    private static long framesRead(Path file) throws PictureException {
        long read = 0;
        try (PictureReader reader = Clips.pictures().open(file)) {
            for (long frame = 0; frame < Math.min(150, reader.info().frames()); frame += 7) {
                try {
                    reader.read(frame, new PictureSize(52, 30));
                    read++;
                } catch (PictureException e) {
                    assertThat(e).hasMessageStartingWith("h264-23976.mov");
                }
            }
        } catch (PictureException e) {
            assertThat(e).hasMessageStartingWith("h264-23976.mov");
        }
        return read;
    }
}
