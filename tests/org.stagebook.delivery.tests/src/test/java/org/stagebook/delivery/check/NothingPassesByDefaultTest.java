package org.stagebook.delivery.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.WaveSpecification;
import org.stagebook.audio.wave.WaveWriter;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.testkit.HeldSound;

/** What is empty, silent or cut off is no delivery, whatever limit its nothing keeps. */
class NothingPassesByDefaultTest {

    private static final BroadcastExtension BROADCAST = BroadcastExtension.forNewFile(
            new BroadcastExtension.Origin("Mix", "Stagebook", "SB0001"), LocalDateTime.of(2026, 1, 2, 3, 4, 5), 0);

    @TempDir
    Path folder;

    private static HeldSound silence(int frames) {
        return HeldSound.silence(HouseRules.RATE, ChannelOrder.L_R, frames);
    }

    private static void assertNothing(HeldSound sound, String sentence) throws IOException {
        Delivery delivery = Delivery.of(sound.recording());
        CheckReport qc = HouseRules.check(delivery, HouseRules.qc());
        assertThat(qc.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(HouseRules.result(qc, "noSound").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(HouseRules.result(qc, "noSound").why()).contains(sentence);
    }

    @Test
    void aFileWithoutSoundIsSentBack() throws IOException {
        assertNothing(silence(0), "holds no sound at all");
        assertNothing(silence(1), "0.0000 s");
        assertNothing(HouseRules.tone(ChannelOrder.L_R, 0.3, 0.1), "0.3000 s");
        assertNothing(silence(20 * HouseRules.RATE), "nothing above -80 dBFS");
        HeldSound pops = silence(20 * HouseRules.RATE);
        for (double[] channel : pops.planar()) {
            HouseRules.add(channel, 6, 1 / 24.0, 0.1, 1000);
        }
        assertNothing(pops.rounded(), "pops and nothing else");
    }

    @Test
    void soundIsSound() throws IOException {
        HeldSound tone = HouseRules.tone(ChannelOrder.L_R, 0.5, 0.01);
        CheckReport qc = HouseRules.check(Delivery.of(tone.recording()), HouseRules.qc());
        assertThat(HouseRules.result(qc, "noSound").outcome()).isEqualTo(Outcome.PASS);
        assertThat(HouseRules.result(qc, "incompleteFile").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void whereNothingThatDecidesAppliesAPersonHasToLook() throws IOException {
        for (String id : java.util.List.of("tasa-trailers", "sawa-cinema-ads", "netflix-qc-atmos")) {
            assertThat(verdict(silence(HouseRules.RATE), id)).as(id).isEqualTo(Verdict.NEEDS_HUMAN);
            assertThat(verdict(silence(0), id)).as(id).isEqualTo(Verdict.NEEDS_HUMAN);
            assertThat(verdict(HouseRules.tone(ChannelOrder.L_R, 2, 0.02), id))
                    .as(id)
                    .isEqualTo(Verdict.PASS);
        }
    }

    private static Verdict verdict(HeldSound sound, String id) throws IOException {
        return HouseRules.check(Delivery.of(sound.recording()), HouseRules.shipped(id))
                .verdict();
    }

    @Test
    void aFileThatWasCutOffPassesNothing() throws IOException {
        Delivery whole = Delivery.of(written("whole.wav", 0.02, false));
        Delivery half = Delivery.of(written("half.wav", 0.02, true));
        assertThat(HouseRules.result(HouseRules.check(whole, HouseRules.qc()), "incompleteFile")
                        .outcome())
                .isEqualTo(Outcome.PASS);
        CheckReport qc = HouseRules.check(half, HouseRules.qc());
        assertThat(qc.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(HouseRules.result(qc, "incompleteFile").why()).contains("half.wav is not complete", "missing");
        assertThat(HouseRules.check(whole, HouseRules.shipped("tasa-trailers")).verdict())
                .isEqualTo(Verdict.PASS);
        CheckReport trailer = HouseRules.check(half, HouseRules.shipped("tasa-trailers"));
        assertThat(trailer.verdict()).isEqualTo(Verdict.NEEDS_HUMAN);
        assertThat(HouseRules.result(trailer, "leqM").why()).contains("only what is there was measured");
    }

    @Test
    void whatIsTooLoudInAFileThatWasCutOffIsTooLoud() throws IOException {
        Delivery half = Delivery.of(written("loud.wav", 0.9, true));
        assertThat(HouseRules.check(half, HouseRules.shipped("tasa-trailers")).verdict())
                .isEqualTo(Verdict.FAIL);
    }

    private Recording written(String name, double amplitude, boolean isCutOff) throws IOException {
        Path file = folder.resolve(name);
        HeldSound sound = HouseRules.tone(ChannelOrder.L_R, 4, amplitude);
        double[] interleaved = new double[2 * sound.frames()];
        for (int i = 0; i < interleaved.length; i++) {
            interleaved[i] = sound.planar()[i % 2][i / 2];
        }
        try (WaveWriter writer =
                WaveWriter.create(file, new WaveSpecification(HouseRules.RATE, ChannelOrder.L_R, BROADCAST))) {
            writer.write(interleaved);
            writer.commit();
        }
        if (isCutOff) {
            cut(file);
        }
        return new RecordingReader().read(file, UserHint.NONE);
    }

    /** The first half of the file, as of a transfer that ended early. */
    private static void cut(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
    }
}
