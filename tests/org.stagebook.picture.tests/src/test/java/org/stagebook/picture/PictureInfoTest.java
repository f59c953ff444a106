package org.stagebook.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.Timecode;

/** What files say of themselves. */
class PictureInfoTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "h264-23976.mov, h264, 23.976, 01:00:00:00",
        "h264-25.mp4, h264, 25,",
        "h264-2997df.mp4, h264, 29.97, 00:59:58;00",
        "h264-50.mp4, h264, 50,",
        "prores-24.mov, prores, 24, 01:00:00:00",
        "dnxhr-25.mxf, dnxhd, 25, 02:00:00:00",
        "dnxhr-23976.mov, dnxhd, 23.976,",
        "mjpeg-25.mov, mjpeg, 25, 10:00:00:00",
        "mpeg2-25.mxf, mpeg2video, 25, 01:00:00:00"
    })
    void codecRateAndTimecodeAreThoseOfTheFile(String clip, String codec, String rate, String start)
            throws IOException {
        try (PictureReader reader = Clips.pictures().open(Clips.copy(clip, folder))) {
            PictureInfo info = reader.info();
            assertThat(info.codec()).isEqualTo(codec);
            assertThat(info.rate()).isEqualTo(FrameRate.parse(rate));
            assertThat(info.start().map(Timecode::toString)).isEqualTo(Optional.ofNullable(start));
        }
    }

    @Test
    void pictureWithFramesLeftOutSaysSoAndHoldsTheLast() throws IOException {
        try (PictureReader reader = Clips.pictures().open(Clips.copy("h264-held.mp4", folder))) {
            assertThat(reader.info().steady()).isFalse();
            assertThat(reader.info().rate()).isEqualTo(FrameRate.FPS_25);
            long[] order = {5, 13, 0, 44, 47, 24, 26, 25};
            long[] seen = {3, 13, 0, 43, 47, 23, 23, 23};
            for (int i = 0; i < order.length; i++) {
                PictureFrame frame = reader.read(order[i], reader.info().size());
                assertThat(FrameCode.of(frame)).as("seen at " + order[i]).isEqualTo(seen[i]);
                assertThat(frame.number()).isEqualTo(order[i]);
            }
        }
    }

    @Test
    void framesComeInTheSizeOfTheWindowAndInTheRightColours() throws IOException {
        try (PictureReader reader = Clips.pictures().open(Clips.copy("h264-25.mp4", folder))) {
            PictureSize window = reader.info().size().fittedInto(new PictureSize(631, 900));
            assertThat(window).isEqualTo(new PictureSize(631, 364));
            PictureFrame frame = reader.read(37, window);
            assertThat(frame.rowBytes()).isEqualTo(1896);
            assertThat(frame.bgr()).hasSize(1896 * 364);
            assertThat(FrameCode.of(frame)).isEqualTo(37);
            int white = frame.bgr()[50 * frame.rowBytes() + 3 * 24] & 0xFF;
            int black = frame.bgr()[50 * frame.rowBytes() + 3 * (24 + 48)] & 0xFF;
            assertThat(white)
                    .as("full white of 37's lowest bit, stretched from video levels")
                    .isGreaterThan(240);
            assertThat(black).as("black of its second bit").isLessThan(15);
        }
    }
}
