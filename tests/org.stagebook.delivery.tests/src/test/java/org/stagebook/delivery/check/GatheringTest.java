package org.stagebook.delivery.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
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
import org.stagebook.delivery.rule.RuleBook;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.spec.SpecificationReader;
import org.stagebook.delivery.testkit.HeldSound;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.weighting.FrameRange;

/** What specifications name beyond single values reaches the pass, and what the pass finds reaches the rules. */
class GatheringTest {

    private static final int RATE = 48_000;
    private static final BroadcastExtension BROADCAST = BroadcastExtension.forNewFile(
            new BroadcastExtension.Origin("Mix", "Stagebook", "SB0001"), LocalDateTime.of(2026, 1, 2, 3, 4, 5), 0);

    @TempDir
    Path folder;

    private static Specification specification(String rule) throws IOException {
        String text = """
                {"format": "stagebook-specification/1", "id": "own", "title": "House",
                 "document": {"title": "Room card", "publisher": "The house", "date": "2026-01"},
                 "rules": [{"id": "one", %s, "text": "As asked."}]}
                """.formatted(rule);
        return new SpecificationReader()
                .read("own.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static RuleResult result(Delivery delivery, String rule) throws IOException {
        return new SpecificationCheck(RuleBook.installed(), 1)
                .check(delivery, specification(rule), MeasureProgress.NONE)
                .results()
                .getFirst();
    }

    private static Outcome outcome(HeldSound sound, String rule) throws IOException {
        return result(Delivery.of(sound.recording()), rule).outcome();
    }

    private static HeldSound tone(double seconds, double level) {
        HeldSound sound = HeldSound.silence(RATE, ChannelOrder.L_R, (int) (seconds * RATE));
        for (double[] channel : sound.planar()) {
            for (int i = 0; i < channel.length; i++) {
                channel[i] = level * Math.sin(2 * Math.PI * 997 * i / RATE);
            }
        }
        return sound.rounded();
    }

    @Test
    void aSpecificationSaysHowLongSilenceMayBe() throws IOException {
        HeldSound sound = tone(6, 0.1);
        for (double[] channel : sound.planar()) {
            java.util.Arrays.fill(channel, RATE, 4 * RATE, 0);
        }
        assertThat(outcome(sound, "\"quantity\": \"silence\"")).isEqualTo(Outcome.PASS);
        assertThat(outcome(sound, "\"quantity\": \"silence\", \"limits\": {\"max\": 2.5, \"unit\": \"s\"}"))
                .isEqualTo(Outcome.FAIL);
        assertThat(outcome(sound, "\"quantity\": \"silence\", \"limits\": {\"max\": 3.5, \"unit\": \"s\"}"))
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void soundBeforeTheActionIsFoundWhereTheActionIsKnown() throws IOException {
        HeldSound sound = tone(6, 0.1);
        String rule = "\"quantity\": \"leader\"";
        FrameRange behindASecond = new FrameRange(RATE, 6 * RATE);
        Delivery delivery = Delivery.of(sound.recording());
        assertThat(result(delivery, rule).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        RuleResult found = result(delivery.withAction(behindASecond), rule);
        assertThat(found.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(found.where().getFirst().range().startFrame()).isZero();
        for (double[] channel : sound.planar()) {
            java.util.Arrays.fill(channel, 0, RATE, 0);
        }
        assertThat(result(Delivery.of(sound.recording()).withAction(behindASecond), rule)
                        .outcome())
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void soundThatEndsBeforeTheLastFrameOfActionIsTooShort() throws IOException {
        HeldSound sound = tone(6, 0.1);
        String rule = "\"quantity\": \"length\"";
        Delivery delivery = Delivery.of(sound.recording());
        assertThat(result(delivery.withAction(new FrameRange(0, 6 * RATE)), rule)
                        .outcome())
                .isEqualTo(Outcome.PASS);
        RuleResult found = result(delivery.withAction(new FrameRange(0, 6 * RATE + 1)), rule);
        assertThat(found.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(found.why()).contains("before the last frame of action");
    }

    @Test
    void aSpecificationSaysHowManySamplesMayBeAtFullScale() throws IOException {
        HeldSound sound = tone(2, 0.5);
        for (int i = 0; i < 5; i++) {
            sound.planar()[0][RATE + i] = 1 - 1.0 / (1 << 23);
        }
        String rule = "\"quantity\": \"clipping\", \"limits\": {\"max\": %d, \"unit\": \"samples\"}";
        assertThat(outcome(sound, rule.formatted(4))).isEqualTo(Outcome.FAIL);
        assertThat(outcome(sound, rule.formatted(5))).isEqualTo(Outcome.PASS);
    }

    @Test
    void theGreatestSampleHasItsPlace() throws IOException {
        HeldSound sound = tone(4, 0.1);
        sound.planar()[1][3 * RATE + 100] = 0.9;
        RuleResult result = result(
                Delivery.of(sound.recording()),
                "\"quantity\": \"samplePeak\", \"limits\": {\"max\": -3, \"unit\": \"dBFS\"}");
        assertThat(result.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(result.where())
                .singleElement()
                .satisfies(place -> assertThat(place.range()).isEqualTo(new FrameRange(3L * RATE, 3L * RATE + 1)));
    }

    @Test
    void leaderAndPopAreNoPartOfLeqM() throws IOException {
        HeldSound sound = tone(10, 0.1);
        for (double[] channel : sound.planar()) {
            java.util.Arrays.fill(channel, 0, 4 * RATE, 0);
            for (int i = 0; i < RATE / 24; i++) {
                channel[2 * RATE + i] = 0.1 * Math.sin(2 * Math.PI * 1000 * i / RATE);
            }
        }
        String rule = "\"quantity\": \"leqM\", \"limits\": {\"max\": 200, \"unit\": \"dB\"}";
        Delivery unplaced = Delivery.of(sound.recording());
        RuleResult along = result(unplaced, rule);
        RuleResult without = result(unplaced.withAction(new FrameRange(4 * RATE, 10 * RATE)), rule);
        RuleResult alone = result(Delivery.of(tone(6, 0.1).recording()), rule);
        assertThat(along.why()).contains("Measured between the pops");
        assertThat(without.why()).isEmpty();
        assertThat(without.value().orElseThrow()).isEqualTo(alone.value().orElseThrow());
        assertThat(along.value().orElseThrow()).isEqualTo(alone.value().orElseThrow());
    }

    @Test
    void bothReadingsAreToldWhereTheActionIsKnown() throws IOException {
        HeldSound sound = tone(8, 0.1);
        for (double[] channel : sound.planar()) {
            for (int i = 0; i < 4 * RATE; i++) {
                channel[i] *= 0.5;
            }
        }
        String rule =
                "\"quantity\": \"programmeLoudness\", \"method\": {\"standard\": \"ITU-R BS.1770\"}, \"window\": \"%s\", \"limits\": {\"max\": 0, \"unit\": \"LUFS\"}";
        Delivery placed = Delivery.of(sound.recording()).withAction(new FrameRange(4 * RATE, 8 * RATE));
        RuleResult action = result(placed, rule.formatted("action"));
        RuleResult whole = result(placed, rule.formatted("wholeFile"));
        assertThat(action.why())
                .isEqualTo("Over the whole file: %.2f.".formatted(whole.value().orElseThrow()));
        assertThat(whole.why())
                .isEqualTo("From the first to the last frame of action: %.2f."
                        .formatted(action.value().orElseThrow()));
        assertThat(result(Delivery.of(sound.recording()), rule.formatted("wholeFile"))
                        .why())
                .isEmpty();
    }

    @Test
    void namesFollowATemplateAndItIsSaidWhereTheyStop() throws IOException {
        String text = """
                {"format": "stagebook-specification/1", "id": "own", "title": "House",
                 "document": {"title": "Room card", "publisher": "The house", "date": "2026-01"},
                 "naming": {"template": "{code}_R{reel}_{layout}_{version}", "text": "As the room has it."}}
                """;
        Specification specification = new SpecificationReader()
                .read("own.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(named(specification, "SKL_R2_51_v3.wav").outcome()).isEqualTo(Outcome.PASS);
        RuleResult wrong = named(specification, "SKL_R2_v3.wav");
        assertThat(wrong.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(wrong.why()).contains("After \"SKL_R2_\"", "a channel layout");
        assertThat(wrong.found()).isEqualTo("SKL_R2_v3.wav");
    }

    private static RuleResult named(Specification specification, String name) throws IOException {
        Recording sound = tone(1, 0.1).recording();
        Recording recording = new Recording(
                List.of(Path.of(name)),
                sound.format(),
                sound.sound(),
                sound.stored(),
                sound.channels(),
                List.of(),
                List.of());
        return new SpecificationCheck(RuleBook.installed(), 1)
                .check(Delivery.of(recording), specification, MeasureProgress.NONE)
                .results()
                .getFirst();
    }

    @Test
    void checksumsBesideAFileAreCompared() throws IOException {
        Path file = folder.resolve("mix.wav");
        HeldSound sound = tone(1, 0.1);
        double[] interleaved = new double[2 * sound.frames()];
        for (int i = 0; i < interleaved.length; i++) {
            interleaved[i] = sound.planar()[i % 2][i / 2];
        }
        try (WaveWriter writer = WaveWriter.create(file, new WaveSpecification(RATE, ChannelOrder.L_R, BROADCAST))) {
            writer.write(interleaved);
            writer.commit();
        }
        Recording recording = new RecordingReader().read(file, UserHint.NONE);
        String rule = "\"quantity\": \"checksum\"";
        assertThat(result(Delivery.of(recording), rule).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        Files.writeString(folder.resolve("mix.wav.md5"), "00000000000000000000000000000000");
        RuleResult wrong = result(Delivery.of(recording), rule);
        assertThat(wrong.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(wrong.why()).contains("mix.wav is not what mix.wav.md5 says", "MD5");
        assertThat(result(Delivery.of(recording), "\"quantity\": \"admProfile\"")
                        .outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void realMastersAreHeldAgainstTheProfile() throws IOException {
        Path masters = Path.of(System.getProperty("stagebook.corpus", "no corpus"), "wav", "dbmd");
        assumeThat(Files.isDirectory(masters))
                .as("the recordings of the corpus are absent: set the system property stagebook.corpus")
                .isTrue();
        for (String name : List.of("sample_adm_file_0.wav", "sample_adm_file_1.wav")) {
            Recording recording = new RecordingReader().read(masters.resolve(name), UserHint.NONE);
            RuleResult profile = result(Delivery.of(recording), "\"quantity\": \"admProfile\"");
            System.out.println(name + ": " + profile.outcome() + " " + profile.why());
            assertThat(profile.outcome()).isIn(Outcome.PASS, Outcome.FAIL);
            assertThat(profile.outcome() == Outcome.FAIL)
                    .isEqualTo(!profile.why().isEmpty());
        }
    }
}
