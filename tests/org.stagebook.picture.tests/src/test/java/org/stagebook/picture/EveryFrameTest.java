package org.stagebook.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever was asked for before: the frame of a number is the one that carries it. */
class EveryFrameTest {

    private static final long SEED = 8;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "h264-23976.mov, 150, 0",
        "h264-25.mp4, 150, 0",
        "h264-2997df.mp4, 100, 0",
        "h264-50.mp4, 60, 0",
        "h264-25-edited.mov, 130, 20",
        "prores-24.mov, 40, 0",
        "dnxhr-25.mxf, 24, 0",
        "dnxhr-23976.mov, 24, 0",
        "mjpeg-25.mov, 40, 0",
        "mpeg2-25.mxf, 60, 0"
    })
    void frameIsTheOneOfItsNumber(String clip, int frames, int first) throws IOException {
        try (PictureReader reader = Clips.pictures().open(Clips.copy(clip, folder))) {
            assertThat(reader.info().frames()).isEqualTo(frames);
            assertThat(reader.info().steady()).isTrue();
            List<Long> asked = order(frames);
            List<Long> seen = new ArrayList<>();
            for (long number : asked) {
                PictureFrame frame = reader.read(number, reader.info().size());
                assertThat(frame.number()).isEqualTo(number);
                seen.add(FrameCode.of(frame) - first);
            }
            assertThat(seen)
                    .as("forward, backward, and shuffled by the seed " + SEED)
                    .isEqualTo(asked);
        }
    }

    private static List<Long> order(int frames) {
        List<Long> forward = LongStream.range(0, frames).boxed().toList();
        List<Long> shuffled = new ArrayList<>(forward);
        Collections.shuffle(shuffled, new Random(SEED));
        List<Long> all = new ArrayList<>(forward);
        all.addAll(forward.reversed());
        all.addAll(shuffled);
        return all;
    }
}
