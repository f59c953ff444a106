package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.audio.source.SoundSource;

@Timeout(60)
class PlayCommandTest {

    private static final int RATE_HZ = 48_000;

    @TempDir
    private Path folder;

    private Path stereo = Path.of("");

    @BeforeEach
    void write() throws IOException {
        stereo = TestWave.stereo().write(folder.resolve("stereo.wav"), 1);
    }

    private static double[][] samples(Path file) throws IOException {
        try (SoundSource sound =
                new RecordingReader().read(file, UserHint.NONE).sound().open()) {
            double[][] planar = new double[sound.channels()][Math.toIntExact(sound.frames())];
            int read = 0;
            double[][] part = new double[sound.channels()][4096];
            while (read < planar[0].length) {
                int count = sound.read(read, part);
                for (int channel = 0; channel < planar.length; channel++) {
                    System.arraycopy(part[channel], 0, planar[channel], read, count);
                }
                read += count;
            }
            return planar;
        }
    }

    @Test
    void aRenderedFileIsTheSameBitForBit() throws IOException {
        Path rendered = folder.resolve("rendered.wav");
        Invocation played = Invocation.of("play", stereo, "--to", rendered);
        assertThat(played.exit()).as(played.err()).isZero();
        assertThat(played.out()).contains("Channels: Stereo, L R, at 48000 Hz", "Underruns: 0.");
        assertThat(samples(rendered)).isDeepEqualTo(samples(stereo));
    }

    @Test
    void theChosenFileIsHeardFromTheChosenPlace() throws IOException {
        Path other = TestWave.stereo().write(folder.resolve("other.wav"), 2);
        Path rendered = folder.resolve("rendered.wav");
        Invocation played =
                Invocation.of("play", stereo, other, "--hear", 2, "--from", 7.5, "--duration", 0.25, "--to", rendered);
        assertThat(played.exit()).as(played.err()).isZero();
        double[][] heard = samples(rendered);
        double[][] wanted = samples(other);
        assertThat(heard[0]).hasSize(RATE_HZ / 4);
        assertThat(heard[1]).isEqualTo(Arrays.copyOfRange(wanted[1], RATE_HZ * 15 / 2, RATE_HZ * 31 / 4));
    }

    @Test
    void timecodeIsThatOfTheFile() throws IOException {
        Path rendered = folder.resolve("rendered.wav");
        Invocation played =
                Invocation.of("play", stereo, "--tc", 25, "--from", "01:00:07:12", "--duration", 0.1, "--to", rendered);
        assertThat(played.exit()).as(played.err()).isZero();
        int from = (7 * 25 + 12) * RATE_HZ / 25;
        assertThat(samples(rendered)[0]).isEqualTo(Arrays.copyOfRange(samples(stereo)[0], from, from + RATE_HZ / 10));
    }

    @Test
    void aLoopTurnsToTheSample() throws IOException {
        Path rendered = folder.resolve("rendered.wav");
        Invocation played = Invocation.of(
                "play", stereo, "--loop", 8, 8.25, "--crossfade", 0, "--duration", 0.75, "--to", rendered);
        assertThat(played.exit()).as(played.err()).isZero();
        double[] turn = Arrays.copyOfRange(samples(stereo)[0], 8 * RATE_HZ, 8 * RATE_HZ + RATE_HZ / 4);
        double[] heard = samples(rendered)[0];
        for (int i = 0; i < 3; i++) {
            assertThat(Arrays.copyOfRange(heard, i * turn.length, (i + 1) * turn.length))
                    .isEqualTo(turn);
        }
    }

    @Test
    void matchingSaysLoudnessAndGain() throws IOException {
        Path quiet = new ToneFile(folder).write("quiet.wav", 2, 2);
        JsonNode json = Invocation.of(
                        "play", stereo, quiet, "--match", "--from", 0, "--duration", 2, "--null", "--json")
                .json();
        assertThat(json.at("/sources/0").has("lufs")).isFalse();
        assertThat(json.at("/sources/1/lufs").asDouble()).isBetween(-30.0, -10.0);
        assertThat(json.at("/sources/1/gainDb").asDouble()).isZero();
        assertThat(json.at("/resampled/0").asText()).isEqualTo("quiet.wav from 8000 to 48000 Hz");
    }

    @Test
    void aFoldSaysWhatEachSpeakerPlays() throws IOException {
        Path surround = new TestWave(6, RATE_HZ, 0, 1, 0.2).write(folder.resolve("surround.wav"), 3);
        JsonNode json = Invocation.of(
                        "play", surround, "--order", "L R C LFE Ls Rs", "--speakers", "L R", "--null", "--json")
                .json();
        assertThat(json.at("/fold/notHeard/0").asText()).isEqualTo("LFE");
        List<String> left = StreamSupport.stream(
                        json.at("/fold/speakers/0/plays").spliterator(), false)
                .map(share -> share.get("channel").asText())
                .toList();
        assertThat(left).containsExactly("L", "C", "Ls");
        assertThat(json.at("/underruns").asInt()).isZero();
        assertThat(json.at("/playedSeconds").asDouble()).isEqualTo(1);
    }

    @Test
    void whatCannotBePlayedIsRefused() throws IOException {
        Path many = new TestWave(6, RATE_HZ, 0, 1, 0.2).write(folder.resolve("many.wav"), 3);
        Invocation.of("play", folder.resolve("missing.wav")).assertRefused("missing.wav", "does not exist");
        Invocation.of("play", many, "--null").assertRefused("6 channels", "--order");
        Invocation.of("play", stereo, "--device", "jack").assertRefused("\"jack\"", "stagebook devices");
        Invocation.of("play", stereo, "--device", "none/loud").assertRefused("loud");
        Invocation.of("play", stereo, "--loop", 1, 2, "--null").assertRefused("--duration");
        Invocation.of("play", stereo, "--loop", 2, 1, "--null").assertRefused("--loop");
        Invocation.of("play", stereo, "--from", 11, "--null").assertRefused("--from", "0:00:10.000");
        Invocation.of("play", stereo, "--from", "soon", "--null").assertRefused("soon");
        Invocation.of("play", stereo, "--hear", 2, "--null").assertRefused("--hear");
        Invocation.of("play", stereo, "--match", "--null").assertRefused("--match");
        Invocation.of("play", stereo, "--null", "--to", folder.resolve("x.wav")).assertRefused("one of them");
    }

    @Test
    void aFileThatIsThereIsNotReplaced() throws IOException {
        byte[] before = Files.readAllBytes(stereo);
        Invocation.of("play", stereo, "--to", stereo).assertRefused("exists already");
        assertThat(Files.readAllBytes(stereo)).isEqualTo(before);
    }

    @Test
    void devicesAreListedWithTheirKeys() throws IOException {
        JsonNode json = Invocation.of("devices", "--json").json();
        JsonNode backends = json.get("backends");
        assertThat(backends.findValuesAsText("id")).containsSubsequence("jack", "openal", "javasound", "none");
        assertThat(backends.findValuesAsText("key")).contains("none/silent");
        Invocation listed = Invocation.of("devices");
        assertThat(listed.exit()).isZero();
        assertThat(listed.out()).contains("none/silent");
        assertThat(listed.out().contains("Nothing can be heard"))
                .isEqualTo(!json.get("audible").asBoolean());
    }
}
