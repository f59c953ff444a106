package org.stagebook.playback.mtc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.timebase.TimecodeFormat;

/** Bytes against vectors written by hand after the tables of MTC 1.0: F1 0nnndddd, and F0 7F 7F 01 01 0rrhhhhh mm ss ff F7. */
class MtcMessagesTest {

    private static String quarters(TimecodeFormat format, String label) {
        MtcMessages messages = new MtcMessages(MtcFormat.of(format));
        long first = messages.format().quarterAt(format.parsePosition(label));
        List<String> hex = new ArrayList<>();
        for (long quarter = first; quarter < first + 8; quarter++) {
            hex.add(HexFormat.of().formatHex(messages.quarterFrame(quarter)));
        }
        return String.join(" ", hex);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 01:37:52:16, 'f100 f111 f124 f133 f145 f152 f161 f176'",
        "25, 23:59:59:23, 'f107 f111 f12b f133 f14b f153 f167 f173'",
        "24, 17:03:04:22, 'f106 f111 f124 f130 f143 f150 f161 f171'",
        "23.976, 17:03:04:22, 'f106 f111 f124 f130 f143 f150 f161 f171'",
        "29.97 DF, 00:01:00:02, 'f102 f110 f120 f130 f141 f150 f160 f174'",
        "29.97, 10:00:00:28, 'f10c f111 f120 f130 f140 f150 f16a f176'"
    })
    void eightQuarterFramesSayTheLabelAndTheRate(String format, String label, String bytes) {
        assertThat(quarters(TimecodeFormat.parse(format), label)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "24, 01:02:03:04, f07f7f010101020304f7",
        "25, 01:02:03:04, f07f7f010121020304f7",
        "29.97 DF, 01:02:03:04, f07f7f010141020304f7",
        "30, 23:59:59:29, f07f7f0101773b3b1df7",
        "50, 01:02:03:48, f07f7f010121020318f7",
        "59.94 DF, 00:01:00:04, f07f7f010140010002f7",
        "120, 00:00:00:119, f07f7f01016000001df7",
        "47.952, 01:00:00:47, f07f7f010101000017f7"
    })
    void fullFrameSaysWhereItStands(String format, String label, String bytes) {
        TimecodeFormat production = TimecodeFormat.parse(format);
        byte[] message = new MtcMessages(MtcFormat.of(production)).fullFrame(production.parsePosition(label));
        assertThat(HexFormat.of().formatHex(message)).isEqualTo(bytes);
    }

    @Test
    void everyFormatInUseHasAWay() {
        for (TimecodeFormat format : TimecodeFormat.STANDARD) {
            MtcFormat way = MtcFormat.of(format);
            assertThat(way.counted().framesPerTimecodeSecond())
                    .as(format.label())
                    .isBetween(24, 30);
            assertThat(way.flicksPerQuarter() * 4)
                    .isEqualTo(way.counted().rate().flicksPerFrame());
            assertThat(way.rate() == MtcRate.FRAMES_30_DROP).isEqualTo(format.dropFrame());
        }
    }
}
