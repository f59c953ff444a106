package org.stagebook.timebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading and writing labels: subframes, separators, midnight and everything that is refused. */
class TimecodeTest {

    private static final TimecodeFormat DF = TimecodeFormat.TC_29_97_DF;

    @Test
    void droppedLabelIsRefusedWithTheReasonAndItsNeighbours() {
        assertThatThrownBy(() -> Timecode.parse("00:01:00;00", DF))
                .isInstanceOf(TimeSyntaxException.class)
                .hasMessage("\"00:01:00;00\" is no timecode at 29.97 DF: drop frame skips the first 2 labels of every"
                        + " minute except each tenth; 00:00:59;29 is followed by 00:01:00;02.");
    }

    @ParameterizedTest
    @CsvSource({
        "29.97 DF, 00:01:00;01",
        "29.97 DF, 23:59:00:00",
        "30 DF, 00:09:00;01",
        "59.94 DF, 00:01:00;03",
        "60 DF, 01:59:00;00",
        "119.88 DF, 00:01:00;07",
        "120 DF, 00:01:00;007",
        "29.97 DF, 00:01:00;01.100",
    })
    void droppedLabelsAreRefused(@ConvertWith(ToTimecodeFormat.class) TimecodeFormat format, String label) {
        assertThatThrownBy(() -> format.parsePosition(label))
                .isInstanceOf(TimeSyntaxException.class)
                .hasMessageContaining("drop frame skips");
    }

    /** How many labels drop frame refuses in a day, counted over all that are written HH:MM:SS;FF. */
    @Test
    void exactlyTheDroppedLabelsOfADayAreRefused() {
        int refused = 0;
        for (int minute = 0; minute < 24 * 60; minute++) {
            for (int frame = 0; frame < 30; frame++) {
                String label = "%02d:%02d:00;%02d".formatted(minute / 60, minute % 60, frame);
                refused += isRefused(label) ? 1 : 0;
            }
        }
        assertThat(refused).isEqualTo(2_592_000 - 2_589_408);
    }

    private static boolean isRefused(String label) {
        try {
            Timecode.parse(label, DF);
            return false;
        } catch (TimeSyntaxException e) {
            return true;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "24, 24:00:00:00, hours run from 00 to 23",
        "24, 00:60:00:00, minutes run from 00 to 59",
        "24, 00:00:60:00, seconds run from 00 to 59",
        "24, 00:00:00:24, frames run from 00 to 23",
        "23.976, 00:00:00:24, frames run from 00 to 23",
        "25, 01:00:00:25, frames run from 00 to 24",
        "59.94 DF, 01:00:00;60, frames run from 00 to 59",
        "100, 00:00:00:100, frames run from 00 to 99",
        "120 NDF, 00:00:00:120, frames run from 00 to 119",
        "24, 01:00:00.12, a point or comma there could also mean decimals",
        "24, '01:00:00,500', a point or comma there could also mean decimals",
    })
    void wrongFieldsAreNamed(@ConvertWith(ToTimecodeFormat.class) TimecodeFormat format, String label, String reason) {
        assertThatThrownBy(() -> Timecode.parse(label, format))
                .isInstanceOf(TimeSyntaxException.class)
                .hasMessageStartingWith("\"" + label + "\" is no timecode at " + format.label())
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1",
                "01:00:00",
                "01:00:00:",
                "01:00:00:1",
                "01:0:00:00",
                "001:00:00:00",
                "01:00:00:00:00",
                "01:00:00:00.",
                "01:00:00:00.5",
                "01:00:00:00.101",
                "01:00:00:00.999",
                "01:00:00:00.1000",
                "-1:00:00:00",
                "01 00 00 00",
                "01:00:00:00x",
                "459+14",
                "٠١:٠٠:٠٠:٠٠",
                "01.00.00.00"
            })
    void otherTextIsRefused(String text) {
        assertThatThrownBy(() -> Timecode.parse(text, TimecodeFormat.TC_24))
                .isInstanceOf(TimeSyntaxException.class)
                .hasMessageContaining("expected HH:MM:SS:FF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01:05:06;28", "01:05:06:28", "01;05;06;28", " 1:05:06;28 ", "01:05:06;28.00"})
    void separatorsSpacesAndAnHourOfOneDigitAreAccepted(String text) {
        assertThat(Timecode.parse(text, DF)).hasToString("01:05:06;28");
    }

    @Test
    void subframesAreHundredthsOfAFrame() {
        Timecode timecode = Timecode.parse("01:00:00:12.25", TimecodeFormat.TC_24);
        assertThat(timecode.frameNumber()).isEqualTo(86_412);
        assertThat(timecode.subframeHundredths()).isEqualTo(25);
        assertThat(timecode.position().flicks()).isEqualTo(86_412L * 29_400_000 + 7_350_000);
        assertThat(timecode).hasToString("01:00:00:12.25");
    }

    @ParameterizedTest
    @CsvSource({
        "29.97 DF, 01:00:59;29.100, 01:01:00;02",
        "29.97 DF, 01:00:00;00.100, 01:00:00;01",
        "24, 23:59:59:23.100, 00:00:00:00",
    })
    void subframesOfOneHundredAreTheNextFrame(
            @ConvertWith(ToTimecodeFormat.class) TimecodeFormat format, String text, String next) {
        Timecode overflown = Timecode.parse(text, format);
        Timecode before = Timecode.parse(text.replace(".100", ""), format);
        assertThat(overflown).isEqualTo(Timecode.ofFrame(format, before.frameNumber() + 1));
        assertThat(overflown).hasToString(next);
    }

    @Test
    void subframesAreShownOnlyWhenThereAreAnyUnlessAskedFor() {
        Timecode whole = Timecode.parse("01:00:00:00.00", TimecodeFormat.TC_24);
        assertThat(whole).hasToString("01:00:00:00");
        assertThat(whole.withSubframes()).isEqualTo("01:00:00:00.00");
        assertThat(new Timecode(DF, 1800, 7)).hasToString("00:01:00;02.07");
    }

    @Test
    void positionsBetweenFramesAreTruncatedToFrameAndHundredths() {
        long frame = 23_543_520;
        Position start = DF.positionOfFrame(1800);
        assertThat(Timecode.at(start.plus(new Duration(frame - 1)), DF)).hasToString("00:01:00;02.99");
        assertThat(Timecode.at(start.minus(new Duration(1)), DF)).hasToString("00:00:59;29.99");
        assertThat(Timecode.at(start.plus(new Duration(frame / 2)), DF)).hasToString("00:01:00;02.50");
        assertThat(Timecode.at(start.plus(new Duration(1)), DF)).hasToString("00:01:00;02");
        assertThat(DF.format(start.plus(new Duration(frame / 4)))).isEqualTo("00:01:00;02.25");
    }

    @Test
    void everyHundredthComesBackInEveryFormat() {
        for (TimecodeFormat format : TimecodeFormat.STANDARD) {
            for (int hundredths = 0; hundredths < 100; hundredths++) {
                Timecode timecode = new Timecode(format, -7, hundredths);
                assertThat(Timecode.at(timecode.position(), format)).isEqualTo(timecode);
                Position justBefore = timecode.position().minus(new Duration(1));
                assertThat(Timecode.at(justBefore, format)).isNotEqualTo(timecode);
            }
        }
    }

    /** A session that starts at 23:57 goes on after midnight with labels of the new day. */
    @ParameterizedTest
    @CsvSource({
        "29.97 DF, 2589408, 00:00:00;00, 1",
        "29.97 DF, -1, 23:59:59;29, -1",
        "24, 2073600, 00:00:00:00, 1",
        "25, 2159999, 23:59:59:24, 0",
        "25, -2160001, 23:59:59:24, -2",
        "29.97 DF, 2591208, 00:01:00;02, 1"
    })
    void labelsRepeatEveryDayWhileFrameNumbersRunOn(
            @ConvertWith(ToTimecodeFormat.class) TimecodeFormat format, long frame, String label, long day) {
        Timecode timecode = Timecode.ofFrame(format, frame);
        assertThat(timecode).hasToString(label);
        assertThat(timecode.dayNumber()).isEqualTo(day);
        assertThat(Timecode.at(timecode.position(), format)).isEqualTo(timecode);
    }

    @Test
    void aSessionCrossingMidnightKeepsItsLength() {
        TimecodeFormat format = TimecodeFormat.TC_23_976;
        Position start = format.parsePosition("23:57:00:00.00");
        Position later = start.plus(format.rate().durationOfFrames(5 * 60 * 24));
        assertThat(format.format(later)).isEqualTo("00:02:00:00");
        assertThat(start.until(later).toSeconds()).isEqualTo(300.3);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100})
    void subframesOutsideOneFrameAreRefused(int hundredths) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Timecode(DF, 0, hundredths));
    }
}
