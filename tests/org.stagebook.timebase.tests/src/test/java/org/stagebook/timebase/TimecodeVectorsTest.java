package org.stagebook.timebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.CsvSource;

/** Published and recomputed figures of SMPTE timecode. */
class TimecodeVectorsTest {

    @ParameterizedTest
    @CsvSource({
        "29.97 DF, 0, 00:00:00;00",
        "29.97 DF, 1799, 00:00:59;29",
        "29.97 DF, 1800, 00:01:00;02",
        "29.97 DF, 3597, 00:01:59;29",
        "29.97 DF, 3598, 00:02:00;02",
        "29.97 DF, 17981, 00:09:59;29",
        "29.97 DF, 17982, 00:10:00;00",
        "29.97 DF, 19782, 00:11:00;02",
        "29.97 DF, 107891, 00:59:59;29",
        "29.97 DF, 107892, 01:00:00;00",
        "29.97 DF, 2589407, 23:59:59;29",
        "59.94 DF, 3600, 00:01:00;04",
        "59.94 DF, 7196, 00:02:00;04",
        "59.94 DF, 35964, 00:10:00;00",
        "59.94 DF, 215784, 01:00:00;00",
        "59.94 DF, 5178815, 23:59:59;59",
        "119.88 DF, 7200, 00:01:00;008",
        "119.88 DF, 431567, 00:59:59;119",
        "23.976, 1094376, 12:39:59:00",
        "25, 90000, 01:00:00:00",
        "100, 99, 00:00:00:99",
        "120 NDF, 119, 00:00:00:119",
    })
    void frameAndLabel(@ConvertWith(ToTimecodeFormat.class) TimecodeFormat format, long frame, String label) {
        assertThat(Timecode.ofFrame(format, frame).toString()).isEqualTo(label);
        assertThat(Timecode.parse(label, format).frameNumber()).isEqualTo(frame);
    }

    @ParameterizedTest
    @CsvSource({
        "23.976, 86400, 2073600, 3603.6, 2002",
        "24, 86400, 2073600, 3600, 2000",
        "25, 90000, 2160000, 3600, 1920",
        "29.97 NDF, 108000, 2592000, 3603.6, 1601.6",
        "29.97 DF, 107892, 2589408, 3599.9964, 1601.6",
        "30 NDF, 108000, 2592000, 3600, 1600",
        "30 DF, 107892, 2589408, 3596.4, 1600",
        "47.952, 172800, 4147200, 3603.6, 1001",
        "48, 172800, 4147200, 3600, 1000",
        "50, 180000, 4320000, 3600, 960",
        "59.94 NDF, 216000, 5184000, 3603.6, 800.8",
        "59.94 DF, 215784, 5178816, 3599.9964, 800.8",
        "60 NDF, 216000, 5184000, 3600, 800",
        "60 DF, 215784, 5178816, 3596.4, 800",
        "100, 360000, 8640000, 3600, 480",
        "119.88 NDF, 432000, 10368000, 3603.6, 400.4",
        "119.88 DF, 431568, 10357632, 3599.9964, 400.4",
        "120 NDF, 432000, 10368000, 3600, 400",
        "120 DF, 431568, 10357632, 3596.4, 400",
    })
    void figuresOfAFormat(
            @ConvertWith(ToTimecodeFormat.class) TimecodeFormat format,
            long framesPerHour,
            long framesPerDay,
            BigDecimal secondsPerHour,
            BigDecimal samplesPerFrame) {
        Position oneHour = format.parsePosition("01:00:00:00");
        assertThat(format.frameAt(oneHour, Rounding.EXACT)).isEqualTo(framesPerHour);
        assertThat(format.framesPerDay()).isEqualTo(framesPerDay);
        assertThat(BigDecimal.valueOf(oneHour.flicks()))
                .isEqualByComparingTo(secondsPerHour.multiply(BigDecimal.valueOf(705_600_000)));
        long tenFrames = SampleRate.HZ_48000.sampleAt(format.positionOfFrame(10), Rounding.EXACT);
        assertThat(BigDecimal.valueOf(tenFrames, 1)).isEqualByComparingTo(samplesPerFrame);
    }

    /** The same event in two exports of one session. */
    @ParameterizedTest
    @CsvSource({"29.97 DF, 01:05:06;28", "29.97 NDF, 01:05:06:18"})
    void dropAndNonDropNameTheSameFrameAfterTheHour(
            @ConvertWith(ToTimecodeFormat.class) TimecodeFormat format, String label) {
        long hour = format.frameAt(format.parsePosition("01:00:00:00"), Rounding.EXACT);
        assertThat(Timecode.parse(label, format).frameNumber() - hour).isEqualTo(9198);
    }

    @ParameterizedTest
    @CsvSource({"9198, 14731517, NEAREST", "9198, 14731516, FLOOR", "9198, 14731517, CEILING"})
    void fractionalSamplesRoundAsAsked(long frame, long sample, Rounding rounding) {
        Position position = TimecodeFormat.TC_29_97_NDF.positionOfFrame(frame);
        assertThat(SampleRate.HZ_48000.sampleAt(position, rounding)).isEqualTo(sample);
    }

    /** A field recorder's file: TimeReference 2,190,940,753 at 48 kHz and 23.976. */
    @ParameterizedTest
    @CsvSource("2190940753, 1094376, 12:39:59:00")
    void timeReferenceOfARecorderFile(long sample, long frame, String label) {
        Timecode timecode = Timecode.at(SampleRate.HZ_48000.positionOfSample(sample), TimecodeFormat.TC_23_976);
        assertThat(timecode.frameNumber()).isEqualTo(frame);
        assertThat(Timecode.ofFrame(timecode.format(), timecode.frameNumber())).hasToString(label);
    }
}
