package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --from} and {@code --to} of {@code stagebook measure}, and the timecode it answers with. */
class MeasureTimecodeTest {

    private static final int BEFORE_MIDNIGHT = 86_390;

    @TempDir
    private Path folder;

    @Test
    void fromTheFirstFrameToTheLast() throws IOException {
        Path file = new ToneFile(folder).write("mix.wav", 2, 4);
        JsonNode json = Invocation.of(
                        "measure", file, "--json", "--from", "00:00:01:00", "--to", "00:00:02:24", "--tc", "25")
                .json();
        assertThat(json.path("fromSeconds").asDouble()).isEqualTo(1.0);
        assertThat(json.path("toSeconds").asDouble()).isEqualTo(3.0);
        assertThat(json.path("fromTimecode").isNull()).isTrue();
        assertThat(json.path("toTimecode").isNull()).isTrue();
        assertThat(json.path("maxShortTermLufs").isNull()).isTrue();
        Invocation.of("measure", file, "--from", "00:00:01:00").assertRefused("mix.wav", "--tc 25");
        Invocation.of("measure", file, "--from", "01:00:00:00", "--tc", "25")
                .assertRefused("01:00:00:00", "runs from 00:00:00:00 to 00:00:04:00");
    }

    @ParameterizedTest
    @CsvSource({
        "23:59:55:00, 00:00:04:24, 5, 15, 23:59:55:00, 00:00:05:00",
        "00:00:05:00, , 15, 20, 00:00:05:00, 00:00:10:00",
        ", 23:59:57:24, 0, 8, 23:59:50:00, 23:59:58:00",
        ", , 0, 20, 23:59:50:00, 00:00:10:00",
    })
    void acrossMidnight(String from, String to, double start, double end, String first, String last)
            throws IOException {
        Path file = new ToneFile(folder).writeAt("night.wav", BEFORE_MIDNIGHT, 20);
        JsonNode json = Invocation.of(
                        "measure", file, "--json", "--from", from == null ? "" : from, "--to", to == null ? "" : to)
                .json();
        assertThat(json.path("fromSeconds").asDouble()).isEqualTo(start);
        assertThat(json.path("toSeconds").asDouble()).isEqualTo(end);
        assertThat(json.path("fromTimecode").asText()).isEqualTo(first);
        assertThat(json.path("toTimecode").asText()).isEqualTo(last);
        assertThat(json.path("remarks")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "23:58:00:00 | 23:59:59:24 | 0 | 10 | Measured from 23:59:50:00, where the recording begins, and not from 23:58:00:00.",
                "00:00:00:00 | 00:20:00:00 | 10 | 20 | Measured up to 00:00:10:00, where the recording ends, and not to 00:20:00:00.",
            })
    void whatIsNotInTheRecordingIsSaid(String from, String to, double start, double end, String remark)
            throws IOException {
        Path file = new ToneFile(folder).writeAt("night.wav", BEFORE_MIDNIGHT, 20);
        JsonNode json = Invocation.of("measure", file, "--json", "--from", from, "--to", to)
                .json();
        assertThat(json.path("fromSeconds").asDouble()).isEqualTo(start);
        assertThat(json.path("toSeconds").asDouble()).isEqualTo(end);
        assertThat(json.path("remarks").path(0).asText()).isEqualTo(remark);
        String people =
                Invocation.of("measure", file, "--from", from, "--to", to).out();
        assertThat(people).contains(remark);
        assertThat(people.indexOf(remark)).isLessThan(people.indexOf("Integrated"));
    }

    @ParameterizedTest
    @CsvSource({"23:58:00:00, 23:59:00:00", "00:20:00:00, 00:21:00:00", "00:00:05:00, 23:59:55:00"})
    void whereThereIsNoSoundIsRefused(String from, String to) throws IOException {
        Path file = new ToneFile(folder).writeAt("night.wav", BEFORE_MIDNIGHT, 20);
        Invocation.of("measure", file, "--from", from, "--to", to)
                .assertRefused("there is no sound in \"night.wav\"", "runs from 23:59:50:00 to 00:00:10:00 at 25 fps");
    }

    @Test
    void peopleReadTimecodeWhereTheRecordingHasIt() throws IOException {
        Path file = new ToneFile(folder).writeAt("day.wav", 36_000, 4);
        assertThat(Invocation.of("measure", file).out()).contains("Timecode 10:00:00:00 to 10:00:04:00 at 25 fps");
        assertThat(Invocation.of("measure", file, "--from", "10:00:01:00").out())
                .contains("Measured from 00:00:01.000 to 00:00:04.000, timecode 10:00:01:00 to 10:00:04:00 at 25 fps");
    }
}
