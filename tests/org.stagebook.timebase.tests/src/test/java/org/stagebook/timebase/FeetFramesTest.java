package org.stagebook.timebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Film counts: figures of leaders and reels, rows of real sessions, and an odometer as the slow reference. */
class FeetFramesTest {

    private static final FilmGauge FOUR_PERF = FilmGauge.MM35_4PERF;

    @ParameterizedTest
    @CsvSource({
        "1000+00, 00:11:06:16", "2000+00, 00:22:13:08", "90+00, 00:01:00:00", "0+00, 00:00:00:00",
        "9+00, 00:00:06:00", "12+00, 00:00:08:00", "11+15, 00:00:07:23", "3+00, 00:00:02:00"
    })
    void feetAtTwentyFourFrames(String feet, String label) {
        Position position = FeetFrames.parse(feet, FOUR_PERF).position(FrameRate.FPS_24, Position.ZERO);
        assertThat(TimecodeFormat.TC_24.format(position)).isEqualTo(label);
        assertThat(FeetFrames.at(position, FOUR_PERF, FrameRate.FPS_24, Position.ZERO))
                .hasToString(feet);
    }

    @Test
    void anABReelHas32000Frames() {
        assertThat(FeetFrames.parse("2000+00", FOUR_PERF).frameCount()).isEqualTo(32_000);
    }

    /** Marker rows of real exports: samples since the session start and the film count printed beside them. */
    @ParameterizedTest
    @CsvSource({"14731517, 459+14.40, 24000/1001", "1201200, 37+08.60, 24", "1073152, 33+08.58, 24"})
    void samplesOfRealSessions(long sample, String feet, String filmRate) {
        Position position = SampleRate.HZ_48000.positionOfSample(sample);
        FeetFrames count = FeetFrames.at(position, FOUR_PERF, FrameRate.parse(filmRate), Position.ZERO);
        long printed = total(FeetFrames.parse(feet, FOUR_PERF));
        assertThat(total(count)).isBetween(printed - 1, printed + 1);
    }

    private static long total(FeetFrames count) {
        return count.frameCount() * 100 + count.hundredths();
    }

    /** Counting can begin at the session start or at timecode zero: 5859+14.40 is 5400+00 later than 459+14.40. */
    @Test
    void theZeroIsTheCallers() {
        Position hour = TimecodeFormat.TC_23_976.parsePosition("01:00:00:00");
        Position fromStart = FeetFrames.parse("459+14.40", FOUR_PERF).position(FrameRate.FPS_23_976, hour);
        Position absolute = FeetFrames.parse("5859+14.40", FOUR_PERF).position(FrameRate.FPS_23_976, Position.ZERO);
        assertThat(fromStart).isEqualTo(absolute);
    }

    @ParameterizedTest
    @EnumSource(FilmGauge.class)
    void everyFrameOfAReelCountsLikeAnOdometer(FilmGauge gauge) {
        long foot = 0;
        int frame = 0;
        for (long count = 0; count < 50_000; count++) {
            FeetFrames feet = new FeetFrames(gauge, count, 0);
            String text = "%d+%02d".formatted(foot, frame);
            assertThat(feet.toString()).isEqualTo(text);
            assertThat(FeetFrames.parse(text, gauge)).isEqualTo(feet);
            frame++;
            if (frame == framesInFoot(gauge, foot)) {
                frame = 0;
                foot++;
            }
        }
    }

    private static int framesInFoot(FilmGauge gauge, long foot) {
        return switch (gauge) {
            case MM35_4PERF -> 16;
            case MM35_3PERF -> foot % 3 == 0 ? 22 : 21;
            case MM16 -> 40;
        };
    }

    @Test
    void threeFeetOfThreePerfHold64Frames() {
        assertThat(FilmGauge.MM35_3PERF.firstFrameOf(3)).isEqualTo(64);
        assertThat(FilmGauge.MM35_3PERF.firstFrameOf(3000)).isEqualTo(64_000);
        assertThat(FilmGauge.MM35_3PERF.footOf(-1)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "MM35_4PERF, 0+16, 15",
        "MM35_4PERF, 12+40, 15",
        "MM35_3PERF, 0+22, 21",
        "MM35_3PERF, 1+21, 20",
        "MM35_3PERF, 2+21, 20",
        "MM16, 3+40, 39"
    })
    void framesTheFootDoesNotHaveAreRefused(FilmGauge gauge, String text, String last) {
        assertThatThrownBy(() -> FeetFrames.parse(text, gauge))
                .isInstanceOf(TimeSyntaxException.class)
                .hasMessageContaining("holds the frames 00 to " + last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "459",
                "459+",
                "+14",
                "459+14.",
                "459+14.4",
                "459+14.101",
                "4 59+14",
                "a+b",
                "459+014",
                "1234567890+00",
                "459-14",
                "01:00:00:00"
            })
    void otherTextIsRefused(String text) {
        assertThatThrownBy(() -> FeetFrames.parse(text, FOUR_PERF))
                .isInstanceOf(TimeSyntaxException.class)
                .hasMessageContaining("expected feet+frames");
    }

    @ParameterizedTest
    @CsvSource({
        "0+15.100, 1+00",
        "-0+08, -0+08",
        "-0+07.50, -0+07.50",
        "459+14.00, 459+14",
        "37+8.60, 37+08.60",
        "-0+15.100, -1+00",
        "-12+00.01, -12+00.01"
    })
    void hundredthsAndSign(String text, String written) {
        FeetFrames feet = FeetFrames.parse(text, FOUR_PERF);
        assertThat(feet).hasToString(written);
        Position zero = new Position(1_000_000_007);
        Position position = feet.position(FrameRate.FPS_29_97, zero);
        assertThat(FeetFrames.at(position, FOUR_PERF, FrameRate.FPS_29_97, zero))
                .isEqualTo(feet);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100})
    void hundredthsOutsideOneFrameAreRefused(int hundredths) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FeetFrames(FOUR_PERF, 0, hundredths));
    }
}
