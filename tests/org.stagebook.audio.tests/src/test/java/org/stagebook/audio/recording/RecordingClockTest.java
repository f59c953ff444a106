package org.stagebook.audio.recording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.Timecode;
import org.stagebook.timebase.TimecodeFormat;

class RecordingClockTest {

    private static final TimecodeFormat PAL = new TimecodeFormat(FrameRate.parse("25"), false);
    private static final int HERTZ = 48_000;
    private static final long HOUR = 3_600L * HERTZ;

    private static RecordingClock from(long startSample) {
        return RecordingClock.of(HERTZ, startSample, PAL).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"0, 01:00:00:00", "1919, 01:00:00:00.99", "1920, 01:00:00:01", "48000, 01:00:01:00"})
    void aFrameHasTheTimecodeItLiesIn(long frame, String timecode) {
        assertThat(from(HOUR).at(frame)).hasToString(timecode);
    }

    @ParameterizedTest
    @CsvSource({"01:00:00:01, 1920", "00:59:59:24, -1920", "01:00:01:00, 48000"})
    void aTimecodeHasItsFrame(String timecode, long frame) {
        assertThat(from(HOUR).frame(Timecode.parse(timecode, PAL).position(), HERTZ))
                .isEqualTo(frame);
    }

    @Test
    void behindMidnightTheNextDayIsMeant() {
        RecordingClock late = from(24 * HOUR - HERTZ);
        assertThat(late.frame(Timecode.parse("00:00:01:00", PAL).position(), 10 * HERTZ))
                .isEqualTo(2 * HERTZ);
        assertThat(late.at(2 * HERTZ)).hasToString("00:00:01:00");
    }

    @Test
    void noClockWhereASampleCannotBeHeldExactly() {
        assertThat(RecordingClock.of(47_951, 0, PAL)).isEmpty();
    }
}
