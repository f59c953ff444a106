package org.stagebook.playback.javasound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.playback.device.ForkedJava;
import org.stagebook.playback.device.Interleaved;
import org.stagebook.playback.device.Pattern;

/** Java Sound into ALSA's file plug-in: the bytes a card would have been given. */
class AlsaFileTest {

    private static final Path ALSA = Path.of("/usr/share/alsa/alsa.conf");
    private static final int FRAMES = 48_000;

    @TempDir
    private Path folder;

    private Interleaved play(Pattern pattern, ChannelOrder programme, ChannelOrder line)
            throws IOException, InterruptedException {
        assumeTrue(Files.exists(ALSA), "ALSA's library is not installed: apt-get install libasound2");
        Path captured = folder.resolve("out.raw");
        Path configuration = folder.resolve("asound.conf");
        Files.writeString(configuration, """
                <%s>
                pcm.!default { type plug slave.pcm tofile }
                pcm.tofile { type file slave.pcm "null" file "%s" format "raw" }
                """.formatted(ALSA, captured));
        ForkedJava.Outcome outcome = ForkedJava.run(
                PlayPattern.class,
                Map.of("ALSA_CONFIG_PATH", configuration.toString()),
                "javasound",
                pattern.name(),
                programme.toString(),
                Integer.toString(FRAMES + 4096),
                "0");
        assertThat(outcome.exit()).as(outcome.words()).isZero();
        assertThat(outcome.words()).contains("order=" + programme).doesNotContain("Lost");
        return Interleaved.ofPcm24(Files.readAllBytes(captured), line);
    }

    @ParameterizedTest
    @CsvSource({
        "L R, L R",
        "R L, L R",
        "L C R Ls Rs LFE, L R Ls Rs C LFE",
        "L R C LFE Lss Rss Lrs Rrs, L R Lrs Rrs C LFE Lss Rss",
    })
    void theLineHasEverySampleInAlsasOrder(String programme, String line) throws Exception {
        Interleaved captured = play(Pattern.COUNTER, ChannelOrder.parse(programme), ChannelOrder.parse(line));
        assertThat(captured.frames()).isGreaterThanOrEqualTo(FRAMES);
        assertThat(captured.mismatch(Pattern.COUNTER, 0, FRAMES)).isEmpty();
        System.out.println("ALSA file plug-in, " + programme + ": " + FRAMES + " frames equal from frame 0");
    }

    @ParameterizedTest
    @CsvSource({"L C R Ls Rs LFE, L R Ls Rs C LFE"})
    void eachToneIsHeardFromItsSpeaker(String programme, String line) throws Exception {
        Interleaved captured = play(Pattern.TONE, ChannelOrder.parse(programme), ChannelOrder.parse(line));
        List<Speaker> speakers = captured.outputs().speakers();
        for (Speaker output : speakers) {
            for (Speaker tone : speakers) {
                assertThat(Pattern.strength(captured.channel(output), Pattern.frequencyHz(tone)) > 0.1)
                        .as(tone + " on the output of " + output)
                        .isEqualTo(output == tone);
            }
        }
    }
}
