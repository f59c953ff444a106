package org.stagebook.delivery.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.order.LayoutHint;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.WaveSpecification;
import org.stagebook.audio.wave.WaveWriter;
import org.stagebook.delivery.check.CheckReport;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.spec.SpecificationShelf;

/** Files that were really written and read: what a file says of itself is not only what the other tests make it say. */
class WrittenFilesTest {

    private static final RowJudge JUDGE = new RowJudge();
    private static final BroadcastExtension BROADCAST = BroadcastExtension.forNewFile(
            new BroadcastExtension.Origin("Printmaster", "Stagebook", "SB0001"),
            LocalDateTime.of(2026, 1, 2, 3, 4, 5),
            172_800_000);

    private final Specification netflix =
            SpecificationShelf.shipped().find("netflix-5.1").orElseThrow();

    @TempDir
    Path folder;

    private Path write(String name, ChannelOrder order, int rateHz, double lkfs) throws IOException {
        MadeSound sound = new Tones(order, rateHz).tone(lkfs, 2);
        double[] interleaved = new double[sound.frames() * sound.channels()];
        for (int i = 0; i < interleaved.length; i++) {
            interleaved[i] = sound.samples(i % sound.channels())[i / sound.channels()];
        }
        Path file = folder.resolve(name);
        try (WaveWriter writer = WaveWriter.create(file, new WaveSpecification(rateHz, order, BROADCAST))) {
            writer.write(interleaved);
            writer.commit();
        }
        return file;
    }

    private Map<String, Outcome> outcomes(Path file, UserHint hint) throws IOException {
        Recording recording = new RecordingReader().read(file, hint);
        return outcomes(Delivery.of(recording).withDialogue(recording));
    }

    private Map<String, Outcome> outcomes(Delivery delivery) throws IOException {
        CheckReport report = JUDGE.check(delivery, netflix);
        return report.results().stream()
                .collect(Collectors.toMap(result -> result.requirement().id(), result -> result.outcome()));
    }

    @Test
    void aRightFilePasses() throws IOException {
        Path file = write("Show_S01E02.wav", ChannelOrder.L_R_C_LFE_LS_RS, 48_000, -27);
        assertThat(outcomes(file, UserHint.NONE))
                .containsEntry("dialogue-loudness", Outcome.PASS)
                .containsEntry("programme-loudness", Outcome.NOT_APPLICABLE)
                .containsEntry("true-peak", Outcome.PASS)
                .containsEntry("format.layout", Outcome.PASS)
                .containsEntry("format.channelOrder", Outcome.PASS)
                .containsEntry("format.sampleRateHz", Outcome.PASS)
                .containsEntry("format.bitDepth", Outcome.PASS)
                .containsEntry("format.container", Outcome.PASS)
                .containsEntry("naming", Outcome.PASS);
    }

    @Test
    void whatIsWrongInAFileFails() throws IOException {
        Path file = write("Show S01E02.wav", ChannelOrder.L_R, 44_100, -23.9);
        assertThat(outcomes(file, UserHint.NONE))
                .containsEntry("dialogue-loudness", Outcome.FAIL)
                .containsEntry("format.layout", Outcome.FAIL)
                .containsEntry("format.channelOrder", Outcome.NOT_APPLICABLE)
                .containsEntry("format.sampleRateHz", Outcome.FAIL)
                .containsEntry("format.bitDepth", Outcome.PASS)
                .containsEntry("naming", Outcome.FAIL);
    }

    @Test
    void anOrderThatAFileCannotSayIsForAPersonUntilSomebodySaysIt() throws IOException {
        Path file = write("Show.wav", ChannelOrder.L_C_R_LS_RS_LFE, 48_000, -27);
        assertThat(outcomes(file, UserHint.NONE))
                .containsEntry("format.layout", Outcome.NEEDS_HUMAN)
                .containsEntry("format.channelOrder", Outcome.NEEDS_HUMAN)
                .containsEntry("dialogue-loudness", Outcome.NEEDS_HUMAN);
        UserHint film = new UserHint(LayoutHint.of(ChannelOrder.L_C_R_LS_RS_LFE), false);
        assertThat(outcomes(file, film))
                .containsEntry("format.layout", Outcome.PASS)
                .containsEntry("format.channelOrder", Outcome.FAIL)
                .containsEntry("dialogue-loudness", Outcome.PASS);
    }

    @Test
    void sixteenBitsAreTooFewAndFloatingPointIsNoBitDepth() throws IOException {
        assertThat(outcomes(mono("Int.wav", 1, 16), UserHint.NONE))
                .containsEntry("format.bitDepth", Outcome.FAIL)
                .containsEntry("format.container", Outcome.PASS);
        assertThat(outcomes(mono("Float.wav", 3, 32), UserHint.NONE)).containsEntry("format.bitDepth", Outcome.FAIL);
    }

    /** A second of silence in a file as the RIFF specification has it, with as little in its header as there can be. */
    private Path mono(String name, int format, int bits) throws IOException {
        int dataBytes = 48_000 * bits / 8;
        ByteBuffer bytes = ByteBuffer.allocate(44 + dataBytes).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(ascii("RIFF")).putInt(36 + dataBytes).put(ascii("WAVEfmt ")).putInt(16);
        bytes.putShort((short) format).putShort((short) 1).putInt(48_000).putInt(48_000 * bits / 8);
        bytes.putShort((short) (bits / 8))
                .putShort((short) bits)
                .put(ascii("data"))
                .putInt(dataBytes);
        return Files.write(folder.resolve(name), bytes.array());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
