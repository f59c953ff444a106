package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.BroadcastExtension.Origin;
import org.stagebook.audio.wave.WaveSpecification;
import org.stagebook.audio.wave.WaveWriter;

/** {@code stagebook info}: on files made here and on the real ones. */
class InfoCommandTest {

    @TempDir
    private Path folder;

    @Test
    void oneFileForPeople() throws IOException {
        Path file = write("stem.wav", ChannelOrder.L_R_C_LFE_LS_RS, 48_000);
        Invocation call = Invocation.of("info", file);
        assertThat(call.exit()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out().replace(folder.toString(), "")).isEqualToNormalizingNewlines("""
                /stem.wav

                Sound
                  Container         WAV, 864.7 kB
                  Format            48000 Hz, 24-bit
                  Channels          6: L R C LFE Ls Rs (5.1), by channel mask
                                    The channel mask 0x3F says L R C LFE Ls Rs.
                  Duration          0:00:01.000 (48000 frames)
                  Start             sample 172800000 (bext); the file states no frame rate

                Broadcast extension (bext version 1)
                  Description       FX stem
                                    reel 1
                  Originator        Stagebook
                  Reference         SB0001
                  Originated        2026-01-02 03:04:05

                Chunks
                  Chunk  Offset   Bytes
                  JUNK       20      28
                  bext       56     602
                  fmt       666      40
                  data      714  864000
                """);
    }

    @Test
    void oneFileForPrograms() throws IOException {
        JsonNode json = Invocation.of("info", write("stem.wav", ChannelOrder.L_R, 24_000), "--json")
                .json();
        assertThat(json.path("container").asText()).isEqualTo("WAV");
        assertThat(json.path("sampleRate").asInt()).isEqualTo(48_000);
        assertThat(json.path("sample").asText()).isEqualTo("24-bit");
        assertThat(json.path("channels").asInt()).isEqualTo(2);
        assertThat(json.path("layout").asText()).isEqualTo("Stereo");
        assertThat(json.path("order").asText()).isEqualTo("L R");
        assertThat(json.path("orderSource").asText()).isEqualTo("channel_count");
        assertThat(json.path("durationSeconds").asDouble()).isEqualTo(0.5);
        assertThat(json.path("start").path("samples").asLong()).isEqualTo(172_800_000);
        assertThat(json.path("bext").path("loudness").size()).isZero();
        assertThat(json.path("chunks")).hasSize(4);
        assertThat(json.path("markers").isArray()).isTrue();
        assertThat(json.path("remarks").isArray()).isTrue();
    }

    @Test
    void severalFilesForPeopleAreALineEach() throws IOException {
        Path stem = write("stem.wav", ChannelOrder.L_R, 24_000);
        Path mono = write("mono.wav", ChannelOrder.M, 24_000);
        Files.write(mono, new byte[] {'x'}, StandardOpenOption.APPEND);
        assertThat(Invocation.of("info", stem, mono).out()).isEqualToNormalizingNewlines("""
                File      Kind   Rate  Sample  Ch  Order     Duration  Start             bext  Remarks
                stem.wav  WAV   48000  24-bit   2  L R    0:00:00.500  sample 172800000  v1
                mono.wav  WAV   48000  24-bit   1  M      0:00:00.500  sample 172800000  v1          2

                mono.wav
                  The last byte belongs to no chunk.
                  The header states 72690 bytes for the whole file, which has 72691.
                """);
    }

    @Test
    void someOfSeveralUnreadable() throws IOException {
        Path stem = write("stem.wav", ChannelOrder.L_R, 24_000);
        Path text = Files.writeString(folder.resolve("notes.wav"), "These are notes, no sound.");
        Invocation people = Invocation.of("info", text, stem);
        assertThat(people.exit()).isEqualTo(1);
        assertThat(people.out()).contains("stem.wav");
        assertThat(people.err())
                .contains("\"notes.wav\" cannot be read as a WAV recording")
                .hasLineCount(1);
        Invocation programs = Invocation.of("info", text, stem, "--json");
        assertThat(programs.exit()).isEqualTo(1);
        assertThat(programs.anyJson().path("files")).hasSize(1);
        assertThat(programs.anyJson().path("unreadable").path(0).path("file").asText())
                .endsWith("notes.wav");
    }

    @Test
    void nothingReadableIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.wav"), "These are notes, no sound.");
        Invocation.of("info", text).assertRefused("notes.wav", "RIFF");
        Invocation.of("info", text, "--json").assertRefused("notes.wav");
        Invocation.of("info", text, text).assertRefused("notes.wav");
        Invocation.of("info", folder.resolve("absent.wav")).assertRefused("absent.wav", "does not exist");
        Invocation.of("info", folder).assertRefused(folder.getFileName().toString());
        Invocation.of("info").assertRefused("FILE");
    }

    /** A file must not be able to move the cursor or retitle the window of whoever asks about it. */
    @Test
    void controlCharactersDoNotReachTheTerminal() throws IOException {
        Path file = write("stem.wav", ChannelOrder.M, 10);
        byte[] content = "<BWFXML><NOTE>a&#27;]0;title\u0007b\u202Ec</NOTE></BWFXML>".getBytes(StandardCharsets.UTF_8);
        append(file, "iXML", "<BWFXML><NOTE>a\u009B31mb\u202Ec</NOTE></BWFXML>".getBytes(StandardCharsets.UTF_8));
        append(file, "iXM2", content);
        assertThat(Invocation.of("info", file).out()).contains("a?31mb?c").matches("[\\P{Cntrl}\\n\\r]*");
    }

    @Test
    void realFiles() throws IOException {
        Path corpus = Path.of(System.getProperty("stagebook.corpus", "no corpus"), "wav");
        assumeThat(Files.isDirectory(corpus))
                .as("the recordings of the corpus are absent: set the system property stagebook.corpus")
                .isTrue();
        JsonNode recorder = Invocation.of("info", corpus.resolve("wavinfo/A101_1.WAV"), "--json")
                .json();
        assertThat(recorder.path("start").path("samples").asLong()).isEqualTo(2_190_940_753L);
        assertThat(recorder.path("start").path("timecode").asText()).isEqualTo("12:39:59:00");
        assertThat(recorder.path("ixml").path("tracks").path(1).path("name").asText())
                .isEqualTo("Boom");
        JsonNode master = Invocation.of("info", corpus.resolve("wavinfo/Test_ADM_ProTools.wav"), "--json")
                .json();
        assertThat(master.path("adm").path("beds").path(0).path("order").asText())
                .isEqualTo("L R C LFE Lss Rss Lrs Rrs Ltm Rtm");
        assertThat(master.path("dolby").path("tool").asText()).isEqualTo("Pro Tools");
        Invocation marked = Invocation.of("info", corpus.resolve("wavinfo/izotoperx_cues_test.wav"));
        assertThat(marked.out()).contains("5000  0:00:00.104", "Marker 2", "Marker Comment 1", "Лорем ипсум");
        List<String> several = List.of("dbmd/sample_adm_file_0.wav", "libbw64/rect_24bit_nods64.wav");
        Invocation table = Invocation.of("info", corpus.resolve(several.get(0)), corpus.resolve(several.get(1)));
        assertThat(table.exit()).isZero();
        assertThat(table.out()).contains("2 moving", "Atmos, Dolby Atmos Conversion", "no ds64 chunk");
    }

    private Path write(String name, ChannelOrder order, int frames) throws IOException {
        Path file = folder.resolve(name);
        BroadcastExtension bext = BroadcastExtension.forNewFile(
                new Origin("FX stem\r\nreel 1", "Stagebook", "SB0001"),
                LocalDateTime.of(2026, 1, 2, 3, 4, 5),
                172_800_000);
        try (WaveWriter writer = WaveWriter.create(file, new WaveSpecification(48_000, order, bext))) {
            writer.write(new double[frames * order.channelCount()]);
            writer.commit();
        }
        return file;
    }

    private static void append(Path file, String id, byte[] content) throws IOException {
        ByteBuffer chunk =
                ByteBuffer.allocate(8 + content.length + content.length % 2).order(ByteOrder.LITTLE_ENDIAN);
        chunk.put(id.getBytes(StandardCharsets.US_ASCII)).putInt(content.length).put(content);
        Files.write(file, chunk.array(), StandardOpenOption.APPEND);
    }
}
