package org.stagebook.spotting.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.spotting.entry.Reading.Refused;
import org.stagebook.spotting.entry.Reading.Understood;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.FilmGauge;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;

class TimeEntryTest {

    private static final TimecodeFormat FORMAT = TimecodeFormat.TC_23_976;

    private final TimeEntry entry = new TimeEntry(FORMAT, FilmGauge.MM35_4PERF, at("01:00:00:00"));
    private final TimeEntry.Base base = new TimeEntry.Base(at("01:02:03:12"), at("01:02:00:00"), "In");

    @ParameterizedTest
    @CsvSource({
        "01:02:03:12, 01:02:03:12",
        "01020312, 01:02:03:12",
        "1020312, 01:02:03:12",
        "1:2:3:4, 01:02:03:04",
        "01.02.03.04, 01:02:03:04",
        "20, 01:02:03:20",
        "7, 01:02:03:07",
        "0500, 01:02:05:00",
        "5:00, 01:02:05:00",
        "51000, 01:05:10:00",
        "01:, 01:02:03:01",
        "+2s, 01:02:02:00",
        "+12f, 01:02:00:12",
        "+1m2s3f, 01:03:02:03",
        "+1.5s, 01:02:01:12",
        "-12f, 01:02:03:00",
        "100+00, 01:01:06:16",
    })
    void readsWhatIsTypedInAHurry(String typed, String meant) {
        assertThat(value(entry.position(typed, base))).isEqualTo(at(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "01:02:03:24, frames run from 00 to 23",
        "01:02:60:00, seconds run from 00 to 59",
        "24000000, hours run from 00 to 23",
        "123456789, expected HH:MM:SS:FF",
        "door, expected HH:MM:SS:FF",
        "+2x, is no distance",
        "459+16, frames 00 to 15",
    })
    void refusesWithTheReason(String typed, String reason) {
        assertThat(reason(entry.position(typed, base))).contains(reason);
    }

    @Test
    void anEmptyTimeIsRefusedAndSaysHowToKeepTheOld() {
        assertThat(reason(entry.position(" ", base))).contains("01:02:03:12").contains("Esc");
    }

    @Test
    void aLabelThatDropFrameSkipsIsRefused() {
        TimeEntry drop = new TimeEntry(TimecodeFormat.TC_29_97_DF, FilmGauge.MM35_4PERF, Position.ZERO);
        TimeEntry.Base zero = new TimeEntry.Base(Position.ZERO, Position.ZERO, "In");
        assertThat(reason(drop.position("01020000", zero))).contains("drop frame skips");
    }

    @Test
    void showsWhatWasUnderstood() {
        assertThat(shown(entry.position("01020312", base))).isEqualTo("01:02:03:12");
        assertThat(shown(entry.position("+2s", base))).isEqualTo("In +2s = 01:02:02:00");
        assertThat(shown(entry.position("100+00", base))).startsWith("100+00 feet+frames = ");
    }

    @ParameterizedTest
    @CsvSource({"2s, 48, 2:00", "12f, 12, 0:12", "2:12, 60, 2:12", "212, 60, 2:12", "1m, 1440, 1:00:00", "+3f, 3, 0:03"
    })
    void readsAndWritesLengths(String typed, long frames, String written) {
        Duration length = value(entry.length(typed));
        assertThat(length).isEqualTo(FORMAT.rate().durationOfFrames(frames));
        assertThat(entry.lengthText(length)).isEqualTo(written);
    }

    @Test
    void framesOfAHundredAndMoreHaveThreeDigits() {
        TimecodeFormat format = TimecodeFormat.TC_120_NDF;
        TimeEntry fast = new TimeEntry(format, FilmGauge.MM35_4PERF, Position.ZERO);
        TimeEntry.Base zero = new TimeEntry.Base(Position.ZERO, Position.ZERO, "In");
        assertThat(value(fast.position("010203119", zero))).isEqualTo(format.parsePosition("01:02:03:119"));
    }

    private static Position at(String label) {
        return FORMAT.parsePosition(label);
    }

    private static <T> T value(Reading<T> reading) {
        assertThat(reading).isInstanceOf(Understood.class);
        return ((Understood<T>) reading).value();
    }

    private static <T> String shown(Reading<T> reading) {
        return ((Understood<T>) reading).shown();
    }

    private static <T> String reason(Reading<T> reading) {
        assertThat(reading).isInstanceOf(Refused.class);
        return ((Refused<T>) reading).reason();
    }
}
