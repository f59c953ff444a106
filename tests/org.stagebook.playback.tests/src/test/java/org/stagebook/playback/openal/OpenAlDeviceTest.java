package org.stagebook.playback.openal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.ForkedJava;
import org.stagebook.playback.device.Interleaved;
import org.stagebook.playback.device.Pattern;
import org.stagebook.playback.device.StreamFormat;
import org.stagebook.playback.javasound.PlayPattern;

/** OpenAL with a clock of its own: its driver that writes a file at the pace of a card. */
class OpenAlDeviceTest {

    private static final int FRAMES = 24_000;
    private static final int CHANNELS_AT = 22;

    @TempDir
    private Path folder;

    private ForkedJava.Outcome play(String order, Path file, int device) throws IOException, InterruptedException {
        Path configuration = folder.resolve("alsoft.conf");
        Files.writeString(configuration, """
                [general]
                drivers = wave
                sample-type = float32
                [wave]
                file = %s
                """.formatted(file));
        return ForkedJava.run(
                PlayPattern.class,
                Map.of("ALSOFT_CONF", configuration.toString(), "ALSOFT_DRIVERS", "wave"),
                "openal",
                "COUNTER",
                order,
                Integer.toString(FRAMES + 4096),
                Integer.toString(device));
    }

    @ParameterizedTest
    @CsvSource({
        "L R, L R",
        "L C R Ls Rs LFE, L R C LFE Ls Rs",
        "L R C LFE Lss Rss Lrs Rrs, L R C LFE Lrs Rrs Lss Rss",
    })
    void theDeviceIsGivenEverySample(String programme, String outputs) throws Exception {
        Path file = folder.resolve("out.wav");
        ForkedJava.Outcome outcome = play(programme, file, 0);
        assertThat(outcome.exit()).as(outcome.words()).isZero();
        assertThat(outcome.words()).contains("order=" + programme).doesNotContain("Lost");
        Interleaved written = sound(file, ChannelOrder.parse(outputs));
        assertThat(written.mismatch(Pattern.COUNTER, written.start(), FRAMES)).isEmpty();
        System.out.println(
                "OpenAL device, " + programme + ": " + FRAMES + " frames equal from frame " + written.start());
    }

    private static Interleaved sound(Path file, ChannelOrder outputs) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertThat(bytes[CHANNELS_AT]).as("channels in the file").isEqualTo((byte) outputs.channelCount());
        int data = new String(bytes, 0, 200, StandardCharsets.ISO_8859_1).indexOf("data") + 8;
        return Interleaved.ofFloats(Arrays.copyOfRange(bytes, data, bytes.length), outputs);
    }

    @Test
    void onHeadphonesSurroundSoundIsPlacedAroundTheHead() throws Exception {
        Path file = folder.resolve("out.wav");
        ForkedJava.Outcome outcome = play("Rss L R C LFE Lss Lrs Rrs", file, 1);
        assertThat(outcome.exit()).as(outcome.words()).isZero();
        assertThat(outcome.words())
                .contains("#hrtf as", "order=Rss L R C LFE Lss Lrs Rrs")
                .doesNotContain("Lost");
        Interleaved ears = sound(file, ChannelOrder.L_R);
        assertThat(ears.start()).isLessThan(ears.frames());
        assertThat(ears.channel(Speaker.LEFT)).isNotEqualTo(ears.channel(Speaker.RIGHT));
    }

    @Test
    void aDeviceThatIsNotThereIsSaid() {
        assertThatThrownBy(
                        () -> new OpenAlBackend().open("no such card", new StreamFormat(48_000, ChannelOrder.L_R, 256)))
                .isInstanceOf(DeviceException.class)
                .hasMessageContaining("no such card")
                .hasMessageEndingWith("choose another device.");
    }
}
