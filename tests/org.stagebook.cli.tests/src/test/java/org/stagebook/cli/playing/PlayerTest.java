package org.stagebook.cli.playing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.WaveSpecification;
import org.stagebook.audio.wave.WaveWriter;
import org.stagebook.cli.command.CommandRefusedException;
import org.stagebook.playback.device.AudioBackend;
import org.stagebook.playback.device.AudioBackends;
import org.stagebook.playback.device.AudioRenderer;
import org.stagebook.playback.device.AudioStream;
import org.stagebook.playback.device.BlockPump;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.DeviceInfo;
import org.stagebook.playback.device.StreamFormat;
import org.stagebook.playback.device.StreamListener;
import org.stagebook.playback.monitor.StereoFold;
import org.stagebook.playback.nulldevice.NullBackend;

/** Playing on a device that plays two channels at its own rate as fast as it can, and may be lost. */
@Timeout(60)
class PlayerTest {

    private static final long NEVER = Long.MAX_VALUE;

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("surround.wav");
        WaveSpecification specification = new WaveSpecification(
                44_100,
                ChannelOrder.L_R_C_LFE_LS_RS,
                BroadcastExtension.forNewFile(
                        new BroadcastExtension.Origin("", "", ""), LocalDateTime.of(2026, 1, 1, 0, 0), 0));
        try (WaveWriter writer = WaveWriter.create(file, specification)) {
            writer.write(new double[44_100 * 6]);
            writer.commit();
        }
    }

    private PlayRequest request() throws IOException {
        PlayLine line = PlayLine.open(List.of(file), UserHint.NONE);
        Stretch all = new Stretch(0, line.plan().frames(), Optional.empty(), OptionalLong.empty());
        return new PlayRequest(line, all, 0, Optional.empty(), StereoFold.LO_RO, Optional.empty());
    }

    private static final PlayTicker NOBODY = new PlayTicker() {
        @Override
        public void played(long seconds) {
            // Nobody watches.
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    @Test
    void theUsualDeviceIsTheFirstThatOpens() throws Exception {
        List<PlayFacts> announced = new ArrayList<>();
        AudioBackends backends = new AudioBackends(List.of(new Broken(), new Quick(NEVER), new NullBackend()));
        PlayOutcome outcome =
                new Player(request(), () -> backends, announced::add).play(new PlayTarget.Device(""), NOBODY);
        assertThat(outcome.isWhole()).as(outcome.toString()).isTrue();
        assertThat(outcome.played()).hasToString("0:00:01.000");
        PlayFacts facts = announced.getFirst();
        assertThat(facts.key()).isEqualTo("quick/it");
        assertThat(facts.remark()).contains("broken");
        assertThat(facts.conversions()).containsExactly("all from 44100 to the device's 48000 Hz");
        assertThat(facts.fold().map(Fold::title)).contains("5.1 to Stereo Lo/Ro");
    }

    @Test
    void aDeviceThatIsLostIsSaid() throws Exception {
        AudioBackends backends = new AudioBackends(List.of(new Quick(4_800)));
        PlayOutcome outcome =
                new Player(request(), () -> backends, facts -> {}).play(new PlayTarget.Device("quick/it"), NOBODY);
        assertThat(outcome.isWhole()).isFalse();
        assertThat(outcome.problems()).containsExactly("It was unplugged.");
        assertThat(outcome.played().seconds()).isLessThan(1);
    }

    @Test
    void withoutADeviceNothingIsPlayed() {
        AudioBackends backends = new AudioBackends(List.of(new Broken(), new NullBackend()));
        assertThatThrownBy(() ->
                        new Player(request(), () -> backends, facts -> {}).play(new PlayTarget.Device(""), NOBODY))
                .isInstanceOf(CommandRefusedException.class)
                .hasMessageContaining("broken")
                .hasMessageContaining("no sound device");
    }

    private static class Quick implements AudioBackend {

        private final long lostAfterFrames;

        Quick(long lostAfterFrames) {
            this.lostAfterFrames = lostAfterFrames;
        }

        @Override
        public String id() {
            return "quick";
        }

        @Override
        public String name() {
            return "Quick";
        }

        @Override
        public int preference() {
            return 2;
        }

        @Override
        public List<DeviceInfo> devices() {
            return List.of(new DeviceInfo("it", "It", 2, ""));
        }

        @Override
        public AudioStream open(String deviceId, StreamFormat wanted) throws DeviceException {
            return new QuickStream(new StreamFormat(48_000, ChannelOrder.L_R, 256), lostAfterFrames);
        }
    }

    private static final class Broken extends Quick {

        Broken() {
            super(NEVER);
        }

        @Override
        public String id() {
            return "broken";
        }

        @Override
        public int preference() {
            return 1;
        }

        @Override
        public AudioStream open(String deviceId, StreamFormat wanted) throws DeviceException {
            throw new DeviceException("It is broken.");
        }
    }

    private static final class QuickStream implements AudioStream, BlockPump.Outlet {

        private final StreamFormat format;
        private final long lostAfterFrames;
        private final BlockPump pump;
        private long frames;

        QuickStream(StreamFormat format, long lostAfterFrames) {
            this.format = format;
            this.lostAfterFrames = lostAfterFrames;
            this.pump = new BlockPump("Quick", format, this);
        }

        @Override
        public StreamFormat format() {
            return format;
        }

        @Override
        public void start(AudioRenderer renderer, StreamListener listener) throws DeviceException {
            pump.start(renderer, listener);
        }

        @Override
        public int nextFrames() {
            return format.blockFrames();
        }

        @Override
        public void awaitTurn(AudioRenderer renderer, int count) throws InterruptedException {
            renderer.awaitFrames(count);
        }

        @Override
        public void deliver(float[][] planar, int count) throws DeviceException {
            frames += count;
            if (frames > lostAfterFrames) {
                throw new DeviceException("It was unplugged.");
            }
        }

        @Override
        public int latencyFrames() {
            return 0;
        }

        @Override
        public long deviceUnderruns() {
            return 0;
        }

        @Override
        public void close() {
            pump.close();
        }
    }
}
