package org.stagebook.ui.parts.transport.presenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.metering.live.LiveMeters;
import org.stagebook.metering.live.MeterSettings;
import org.stagebook.metering.live.MeterSnapshot;
import org.stagebook.ui.parts.transport.presenter.BlindSession.Kind;
import org.stagebook.ui.parts.versions.HeardStage;

/** What of playback the meters are fed; the test is the thread that measures. */
@Timeout(60)
class HeardMeasuringTest {

    private static final int TENTH = HeardStage.SECOND / 10;
    private static final long TENTH_NANOS = 100_000_000;

    @TempDir
    private Path temporary;

    private final LiveMeters meters = new LiveMeters(MeterSettings.USUAL);
    private final List<RuntimeException> failures = new ArrayList<>();
    private HeardStage stage;
    private Transport transport;
    private HeardMeasuring measuring;
    private long nanos = TENTH_NANOS;

    @BeforeEach
    void open() throws Exception {
        use(new HeardStage(temporary.resolve("usual")));
    }

    private void use(HeardStage other) {
        stage = other;
        transport = stage.transport();
        stage.load();
        measuring = new HeardMeasuring(transport, meters, failures::add);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void listen(int tenths) throws InterruptedException {
        for (int i = 0; i < tenths; i++) {
            stage.listen(TENTH);
            turn();
        }
    }

    private void turn() {
        nanos += TENTH_NANOS;
        measuring.turn(nanos);
    }

    private MeterSnapshot now() {
        return meters.snapshot().orElseThrow();
    }

    @Test
    void matchedLoudnessIsForTheEarsOnly() throws Exception {
        stage.markTheLoudPart();
        transport.playFrom(stage.at(3));
        listen(12);
        double recorded = now().loudness().momentaryLufs();
        transport.stop();
        listen(2);
        transport.matchOrNot();
        stage.catchUp();
        assertThat(transport.monitor().sourceGainsDb().getFirst()).isLessThan(-2);
        transport.playFrom(stage.at(3));
        listen(12);

        assertThat(now().loudness().momentaryLufs()).isCloseTo(recorded, within(0.3));
    }

    @Test
    void anotherSourceBeginsItsOwnProgrammeLoudness() throws Exception {
        transport.play();
        listen(20);
        assertThat(now().loudness().countedSeconds()).isCloseTo(2, within(0.15));
        transport.hear(1);
        listen(10);

        assertThat(now().loudness().countedSeconds()).isCloseTo(1, within(0.15));
    }

    @Test
    void whatStopsFalls() throws Exception {
        transport.play();
        listen(40);
        double loudness = now().loudness().integratedLufs();
        assertThat(now().loudness().shortTermLufs()).isFinite();
        transport.stop();
        listen(2);
        double bar = now().channels().getFirst().levelDb();
        for (int i = 0; i < 10; i++) {
            turn();
        }
        assertThat(now().channels().getFirst().levelDb()).isLessThan(bar - 10);
        while (!meters.isAtRest()) {
            turn();
        }
        assertThat(now().channels().getFirst().levelDb()).isLessThan(-100);
        assertThat(now().loudness().shortTermLufs()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(now().loudness().integratedLufs()).isEqualTo(loudness);
        long serial = meters.serial();
        turn();
        assertThat(meters.serial()).as("stands").isEqualTo(serial);
    }

    @Test
    void whileOneListensBlindTheyRest() throws Exception {
        transport.play();
        listen(5);
        BlindSession blind = new BlindSession(transport, () -> 7);
        blind.begin(
                Kind.PREFERENCE,
                List.of(blind.choices().get(0), blind.choices().get(1)),
                0,
                () -> transport.say("begun"));
        stage.catchUp();
        listen(2);
        double bar = now().channels().getFirst().levelDb();
        long frame = now().frame();
        listen(10);
        assertThat(now().frame()).isEqualTo(frame);
        assertThat(now().channels().getFirst().levelDb()).isLessThan(bar - 10);
        blind.end();
        listen(5);
        assertThat(now().frame()).isGreaterThan(frame);
    }

    @Test
    void blocksOfTheProgrammeBeforeAreLeftOut() throws Exception {
        transport.hear(1);
        transport.play();
        listen(5);
        Files.write(stage.prints().resolve("R1_PM_v2.wav"), stereo());
        stage.print("v3");
        transport.onChange(this::turn);
        transport.whenLoaded(() -> transport.say("loaded anew"));
        stage.listenOnly(TENTH);
        stage.catchUp();
        assertThat(failures).isEmpty();
        transport.hear(1);
        transport.play();
        listen(5);

        assertThat(failures).isEmpty();
        assertThat(now().channels()).hasSize(2);
    }

    private static byte[] stereo() {
        int bytes = 4 * HeardStage.SECOND * 8;
        ByteBuffer wave = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
        wave.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + bytes);
        wave.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        wave.putShort((short) 1).putShort((short) 2).putInt(HeardStage.SECOND).putInt(4 * HeardStage.SECOND);
        wave.putShort((short) 4).putShort((short) 16);
        wave.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(bytes);
        return wave.array();
    }

    @Test
    void whatCannotBeMeasuredIsReportedAndTheNextIsMeasured() throws Exception {
        stage.close();
        use(new HeardStage(temporary.resolve("slow"), 100));
        transport.play();
        stage.listen(100);
        turn();
        assertThat(failures).isNotEmpty();
        int before = failures.size();
        turn();
        assertThat(failures).as("no block comes twice").hasSize(before);
        stage.listen(100);
        turn();
        assertThat(failures).as("it goes on").hasSizeGreaterThan(before);
    }

    @Test
    void theFeedSaysWhatItDoes() {
        try (PlaybackMeters feed = new PlaybackMeters(transport, failures::add)) {
            assertThat(feed.remark()).isEmpty();
            transport.matchOrNot();
            stage.catchUp();
            assertThat(feed.remark()).contains("as recorded");
            BlindSession blind = new BlindSession(transport, () -> 7);
            blind.begin(
                    Kind.PREFERENCE,
                    List.of(blind.choices().get(0), blind.choices().get(1)),
                    0,
                    () -> transport.say("begun"));
            stage.catchUp();
            assertThat(feed.remark()).contains("rest while you compare blind");
        }
    }
}
