package org.stagebook.interchange.midi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.interchange.midi.Smf.Meta;
import org.stagebook.interchange.outgoing.OutgoingCue;
import org.stagebook.interchange.placing.CueField;
import org.stagebook.interchange.placing.CueTags;
import org.stagebook.interchange.placing.Vocabulary;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** The bytes, read from the specification's side. */
class MidiMarkersTest {

    private static final int RATE_24 = 0;

    @Test
    void theHeadSaysFormatTracksAndDivision() throws IOException {
        byte[] bytes = written(TimecodeFormat.TC_24, "01:00:00:00", "01:00:10:00");
        assertThat(bytes).startsWith('M', 'T', 'h', 'd', 0, 0, 0, 6, 0, 1, 0, 1, 9_600 >> 8, 9_600 & 0xFF);
        List<Meta> metas = Smf.metas(bytes);
        Meta tempo = only(metas, 0x51);
        assertThat(tempo.tick()).isZero();
        assertThat(tempo.data()).containsExactly(500_000 >> 16, 500_000 >> 8 & 0xFF, 500_000 & 0xFF);
        assertThat(metas.getLast().type()).isEqualTo(0x2F);
    }

    @ParameterizedTest
    @CsvSource({
        "23.976, 01:00:00:00, 0, 1, 0",
        "24, 23:59:59:23, 0, 23, 23",
        "25, 02:00:00:12, 1, 2, 12",
        "29.97 DF, 03:00:00:02, 2, 3, 2",
        "29.97, 04:00:00:29, 3, 4, 29",
        "30, 05:00:00:00, 3, 5, 0",
        "30 DF, 05:00:00:00, 2, 5, 0",
        "50, 01:00:00:48, 1, 1, 24",
        "59.94 DF, 01:00:00:58, 2, 1, 29",
        "48, 01:00:00:46, 0, 1, 23",
    })
    void theOffsetSaysRateAndStart(String rate, String start, int code, int hours, int frames) throws IOException {
        TimecodeFormat format = TimecodeFormat.parse(rate);
        byte[] data = only(Smf.metas(written(format, start, start)), 0x54).data();
        assertThat(data).hasSize(5);
        assertThat(data[0] >> 5 & 3).isEqualTo(code);
        assertThat(data[0] & 0x1F).isEqualTo(hours);
        assertThat(data[0] & 0x80).isEqualTo(RATE_24);
        assertThat(data[3]).isEqualTo((byte) frames);
        assertThat(data[4]).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "24, 01:00:00:00, 19",
        "24, 01:00:01:00, 19219",
        "25, 01:00:00:01, 787",
        "23.976, 01:00:01:00, 19238",
        "29.97 DF, 01:00:00:00, 29",
        "29.97 DF, 01:01:00:02, 1153181",
        "30, 02:00:00:00, 69120019",
    })
    void markersStandAMillisecondAfterTheirFrame(String rate, String at, long tick) throws IOException {
        TimecodeFormat format = TimecodeFormat.parse(rate);
        Meta marker = only(Smf.metas(written(format, "01:00:00:00", at)), 0x06);
        assertThat(marker.tick()).isEqualTo(tick);
        assertThat(marker.text()).startsWith("Door $QN=7 $End=");
    }

    @Test
    void deltaTimesAreBetweenMarkers() throws IOException {
        List<Meta> markers = Smf.metas(
                        written(TimecodeFormat.TC_24, "01:00:00:00", "01:00:02:00", "01:00:01:00", "01:00:05:00"))
                .stream()
                .filter(meta -> meta.type() == 0x06)
                .toList();
        assertThat(markers).extracting(Meta::delta).containsExactly(19_219L, 19_200L, 57_600L);
    }

    @Test
    void theJdkReadsItToo() throws IOException, InvalidMidiDataException {
        byte[] bytes = written(TimecodeFormat.TC_25, "01:00:00:00", "01:00:02:00");
        Sequence sequence = MidiSystem.getSequence(new ByteArrayInputStream(bytes));
        assertThat(sequence.getResolution()).isEqualTo(9_600);
        assertThat(sequence.getMicrosecondLength()).isBetween(2_000_000L, 2_002_000L);
    }

    private static Meta only(List<Meta> metas, int type) {
        List<Meta> found = metas.stream().filter(meta -> meta.type() == type).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static byte[] written(TimecodeFormat format, String start, String... at) throws IOException {
        List<OutgoingCue> cues = List.of(at).stream()
                .map(label -> cue(format, format.parsePosition(label)))
                .toList();
        CueTags tags = new CueTags(new Vocabulary(List.of()), format);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MidiMarkers(format, format.parsePosition(start), tags).write(cues, out);
        return out.toByteArray();
    }

    private static OutgoingCue cue(TimecodeFormat format, Position start) {
        Duration length = format.rate().durationOfFrames(10);
        return new OutgoingCue(
                1, TimeRange.of(start, length), Map.of(CueField.DESCRIPTION, "Door", CueField.NUMBER, "7"), List.of());
    }
}
