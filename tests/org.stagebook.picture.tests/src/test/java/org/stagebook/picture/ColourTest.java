package org.stagebook.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One colour, coded by both matrices: Y 81, Cb 90, Cr 240, which is red by BT.601 and something else by BT.709. */
class ColourTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"red-601.mp4, 254, 0, 0", "red-709.mp4, 255, 24, 0"})
    void matrixIsTheOneTheFileNames(String clip, int red, int green, int blue) throws IOException {
        try (PictureReader reader = Clips.pictures().open(Clips.copy(clip, folder))) {
            byte[] bgr = reader.read(0, new PictureSize(16, 16)).bgr();
            int middle = 8 * 48 + 3 * 8;
            Offset<Integer> rounding = Offset.offset(3);
            assertThat(bgr[middle + 2] & 0xFF).as("red").isCloseTo(red, rounding);
            assertThat(bgr[middle + 1] & 0xFF).as("green").isCloseTo(green, rounding);
            assertThat(bgr[middle] & 0xFF).as("blue").isCloseTo(blue, rounding);
        }
    }
}
