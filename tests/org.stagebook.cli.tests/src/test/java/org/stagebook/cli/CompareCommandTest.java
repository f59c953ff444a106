package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    private static final int RATE = 8_000;

    @TempDir
    private Path folder;

    private Path original = Path.of("");

    private short[] samples = {};

    @BeforeEach
    void record() throws IOException {
        Random random = new Random(5);
        samples = new short[3 * RATE];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (3_000 * random.nextGaussian() * (1 + Math.sin(i / 900.0)));
        }
        original = wave("a.wav", RATE, samples);
    }

    /** Mono, 16-bit. */
    private Path wave(String name, int rate, short... values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(44 + 2 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 2 * values.length);
        bytes.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        bytes.putShort((short) 1).putShort((short) 1).putInt(rate).putInt(2 * rate);
        bytes.putShort((short) 2).putShort((short) 16);
        bytes.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(2 * values.length);
        for (short value : values) {
            bytes.putShort(value);
        }
        return Files.write(folder.resolve(name), bytes.array());
    }

    @Test
    void saysThatTheSameIsTheSame() throws IOException {
        Path copy = wave("b.wav", RATE, samples);
        Invocation compared = Invocation.of("compare", original, copy);
        assertThat(compared.exit()).as(compared.err()).isZero();
        assertThat(compared.out()).contains("Every sample is equal.", "Delay: none", "Gain: B is +0.00 dB");
        JsonNode json = Invocation.of("compare", original, copy, "--json").json();
        assertThat(json.at("/identical").asBoolean()).isTrue();
        assertThat(json.at("/residualDbfs").isNull()).isTrue();
        assertThat(json.at("/changes")).isEmpty();
        assertThat(compared.out()).contains("no audible change");
        assertThat(json.at("/audiblySame").asBoolean()).isTrue();
        assertThat(json.at("/differences")).isEmpty();
    }

    @Test
    void namesWhatWasChanged() throws IOException {
        short[] changed = new short[samples.length + 100];
        for (int i = 0; i < samples.length; i++) {
            changed[i + 100] = i >= RATE && i < 2 * RATE ? samples[samples.length - 1 - i] : samples[i];
        }
        Path other = wave("b.wav", RATE, changed);
        Invocation compared = Invocation.of("compare", original, other);
        assertThat(compared.exit()).as(compared.err()).isEqualTo(1);
        assertThat(compared.out()).contains("They differ by more than -60 dB.", "B is 100 samples");
        assertThat(compared.out())
                .contains("all delayed by 100 samples (12.5 ms)", "replaced")
                .containsPattern("00:00:00\\.99\\d +00:00:02\\.00\\d +replaced");
        JsonNode json = Invocation.of("compare", original, other, "--json").anyJson();
        assertThat(json.at("/delayFrames").asDouble()).isEqualTo(100);
        assertThat(json.at("/gainDb").asDouble()).isCloseTo(0, within(0.001));
        assertThat(json.at("/changes")).hasSize(1);
        assertThat(json.at("/changes/0/kind").asText()).isEqualTo("changed");
        assertThat(json.at("/changes/0/startSeconds").asDouble()).isEqualTo(1);
        assertThat(json.at("/changes/0/endSeconds").asDouble()).isEqualTo(2);
        assertThat(json.at("/bands").size()).isGreaterThan(20);
        assertThat(json.at("/residual")).hasSize(30 + 1);
        assertThat(Invocation.of("compare", original, other, "--threshold", "0").exit())
                .isEqualTo(1);
    }

    @Test
    void saysWhatWasDoneInTimecode() throws IOException {
        short[] louder = samples.clone();
        for (int i = RATE; i < 2 * RATE; i++) {
            louder[i] = (short) Math.round(0.5 * samples[i]);
        }
        Path other = wave("b.wav", RATE, louder);
        Invocation compared = Invocation.of("compare", original, other, "--tc", "25");
        assertThat(compared.out()).contains("gain only, -6.0 dB", "00:00:00:24", "00:00:02:00", "all channels");
        JsonNode json = Invocation.of("compare", original, other, "--tc", "25", "--json")
                .anyJson();
        assertThat(json.at("/differences")).hasSize(1);
        assertThat(json.at("/differences/0/kind").asText()).isEqualTo("gain");
        assertThat(json.at("/differences/0/gainDb").asDouble()).isCloseTo(-6.02, within(0.01));
        assertThat(json.at("/differences/0/startSample").asInt()).isBetween(RATE - RATE / 24, RATE);
        assertThat(json.at("/differences/0/endSample").asInt()).isBetween(2 * RATE, 2 * RATE + RATE / 24);
        assertThat(json.at("/differences/0/startTimecode").asText()).startsWith("00:00:0");
        assertThat(json.at("/differences/0/channels/0").asText()).isNotBlank();
    }

    @Test
    void theThresholdDecides() throws IOException {
        short[] coarse = new short[samples.length];
        for (int i = 0; i < samples.length; i++) {
            coarse[i] = (short) (samples[i] & ~0x3);
        }
        Path other = wave("b.wav", RATE, coarse);
        assertThat(Invocation.of("compare", original, other, "--threshold", "-20")
                        .exit())
                .isZero();
        assertThat(Invocation.of("compare", original, other, "--threshold", "-90")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeComparedIsRefused() throws IOException {
        Path other = wave("b.wav", 2 * RATE, samples);
        Invocation.of("compare", original, other).assertRefused("8000 Hz", "16000 Hz");
        Invocation.of("compare", original, folder.resolve("none.wav"), "--json").assertRefused("does not exist");
        Invocation.of("compare", original, original, "--threshold", "3").assertRefused("-200 to 0 dB");
    }
}
