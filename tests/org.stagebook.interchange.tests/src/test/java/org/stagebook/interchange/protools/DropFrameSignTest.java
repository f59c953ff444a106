package org.stagebook.interchange.protools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.interchange.ParseWarning;

/** Timecode printed with the sign of the other counting is read as the header says, and said once. */
class DropFrameSignTest {

    @ParameterizedTest
    @CsvSource({
        "01:00:00:00, 29.97 Frame, 01:02:00;02, 29.97 NDF, 17, 2",
        "01:00:00;00, 29.97 Frame, 01:02:00;02, 29.97 NDF, 4, 3",
        "01:00:00;00, 29.97 Drop Frame, 01:02:00:02, 29.97 DF, 17, 2",
        "01:00:00;00, 24 Frame, 01:02:00:02, 24, 4, 1",
    })
    void isSaidOncePerFileWithItsFirstLineAndTheCount(
            String start, String format, String time, String read, int line, int count) {
        ParsedSession session = session(start, format, time);
        assertThat(session.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.line()).isEqualTo(line);
            assertThat(warning.text())
                    .startsWith("The header says " + read + ", but")
                    .contains("in " + count + " line");
        });
    }

    @Test
    void theHeaderDecidesHowItIsRead() {
        assertThat(frame("01:00:00:00", "29.97 Frame", "01:02:00;02")).isEqualTo(2 + 30 * 62 * 60);
        assertThat(frame("01:00:00;00", "29.97 Drop Frame", "01:02:00:02")).isEqualTo(2 + 30 * 62 * 60 - 2 * (62 - 6));
    }

    @Test
    void noRealExportDoesIt() {
        assertThat(Exports.allOfCorpus())
                .allSatisfy(file -> assertThat(Exports.session(file).warnings())
                        .extracting(ParseWarning::text)
                        .noneMatch(text -> text.startsWith("The header says")));
    }

    private static long frame(String start, String format, String time) {
        SessionTime read =
                Exports.events(session(start, format, time)).getFirst().times().start();
        return ((SessionTime.TimecodeTime) read).frame();
    }

    private static ParsedSession session(String start, String format, String time) {
        String row = "\tclip\t" + time + "\t" + time + "\t00:00:00:00\tUnmuted\n";
        return Exports.track(start, format, "FX", "1\t1" + row + "1\t2" + row);
    }
}
