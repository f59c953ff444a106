package org.stagebook.interchange.protools.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.protools.Exports;
import org.stagebook.timebase.TimecodeFormat;

/** Sessions that cross midnight, in every time format: 23:57 plus five minutes is 00:02 of the next day. */
class MidnightTest {

    @ParameterizedTest
    @CsvSource({
        "23:57:00:00, 00:02:00:00, 00:02:10:00, 00:00:10:00",
        "23:57:00:00.00, 00:02:00:00.00, 00:02:10:00.00, 00:00:10:00.00",
        "23:57:00:00, 14400000, 14880000, 480000",
        "23:57:00:00, 450+00, 465+00, 15+00",
        "23:57:00:00, 450+00.00, 465+00.00, 15+00.00",
        "23:57:00:00, 5:00, 5:10, 0:10",
        "23:57:00:00, 5:00.000, 5:10.000, 0:10.000",
    })
    void timesRunOnPastMidnight(String sessionStart, String start, String end, String duration) {
        String rows = "1\t1\tlate\t" + start + "\t" + end + "\t" + duration + "\tUnmuted\n";
        EditingSession editing = Productions.open(TimecodeFormat.TC_24, 0);
        ImportSummary summary = Productions.apply(Exports.track(sessionStart, "24 Frame", "FX", rows), editing);
        assertThat(summary.cues()).isEqualTo(1);
        TimecodeFormat format = TimecodeFormat.TC_24;
        assertThat(Productions.cues(editing).getFirst().getRange().start())
                .isEqualTo(format.positionOfFrame(format.framesPerDay() + 2 * 60 * 24));
        assertThat(Productions.cues(editing).getFirst().getRange().end())
                .isEqualTo(format.positionOfFrame(format.framesPerDay() + (2 * 60 + 10) * 24));
    }

    @ParameterizedTest
    @CsvSource({
        "23:59:50:00, 23:59:55:00, 00:00:05:00, 00:00:10:00",
        "23:59:50:00, 240000, 720000, 480000",
        "23:59:50:00, 7+08, 22+08, 15+00",
        "23:59:50:00, 0:05, 0:15, 0:10",
    })
    void aClipMayLieAcrossMidnight(String sessionStart, String start, String end, String duration) {
        String rows = "1\t1\tacross\t" + start + "\t" + end + "\t" + duration + "\tUnmuted\n";
        EditingSession editing = Productions.open(TimecodeFormat.TC_24, 0);
        Productions.apply(Exports.track(sessionStart, "24 Frame", "FX", rows), editing);
        assertThat(Productions.labels(
                        editing, Productions.cues(editing).getFirst().getRange()))
                .startsWith("23:59:55:00-");
        assertThat(Productions.cues(editing).getFirst().getRange().duration().toSeconds())
                .isEqualTo(10.0);
    }
}
