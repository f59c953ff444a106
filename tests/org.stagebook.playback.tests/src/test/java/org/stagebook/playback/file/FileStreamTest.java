package org.stagebook.playback.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.wave.WaveInfo;
import org.stagebook.audio.wave.WaveReader;
import org.stagebook.playback.device.AudioRenderer;
import org.stagebook.playback.device.AudioStream;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.Interleaved;
import org.stagebook.playback.device.LossRecorder;
import org.stagebook.playback.device.Pattern;
import org.stagebook.playback.device.PatternRenderer;
import org.stagebook.playback.device.StreamFormat;

class FileStreamTest {

    private static final ChannelOrder ORDER = ChannelOrder.L_R_C_LFE_LS_RS;
    private static final StreamFormat FORMAT = new StreamFormat(48_000, ORDER, 512);
    private static final int FRAMES = 100_001;

    @TempDir
    private Path folder;

    private final LossRecorder losses = new LossRecorder();

    private List<Path> files() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    private static Interleaved sound(Path file, int frames) throws IOException {
        byte[] all = Files.readAllBytes(file);
        int length = frames * ORDER.channelCount() * 3;
        int end = all.length - length % 2;
        return Interleaved.ofPcm24(Arrays.copyOfRange(all, end - length, end), ORDER);
    }

    @Test
    void aFileOfKnownLengthHasEverySample() throws Exception {
        Path file = folder.resolve("mix.wav");
        PatternRenderer renderer = new PatternRenderer(Pattern.COUNTER, ORDER, FRAMES);
        try (FileStream stream = FileStream.create(file, FORMAT, FRAMES)) {
            stream.start(renderer, losses);
            stream.awaitEnd();
        }
        WaveInfo info = new WaveReader().read(file);
        assertThat(info.frames()).isEqualTo(FRAMES);
        assertThat(sound(file, FRAMES).mismatch(Pattern.COUNTER, 0, FRAMES)).isEmpty();
        assertThat(renderer.awaitedFrames()).isEqualTo(FRAMES);
        assertThat(renderer.renderedFrames()).isEqualTo(FRAMES);
        assertThat(files()).containsExactly(file);
    }

    @Test
    void whatIsClosedTooEarlyLeavesNothing() throws Exception {
        PatternRenderer renderer = new PatternRenderer(Pattern.COUNTER, ORDER, 10_000);
        FileStream stream = FileStream.create(folder.resolve("mix.wav"), FORMAT, Long.MAX_VALUE - 1);
        stream.start(renderer, losses);
        renderer.awaitGoal();
        assertThat(files())
                .as("hidden while it is written")
                .allMatch(path -> path.getFileName().toString().startsWith("."));
        stream.close();
        stream.close();
        assertThat(files()).isEmpty();
        assertThatThrownBy(stream::awaitEnd)
                .isInstanceOf(DeviceException.class)
                .hasMessageContaining("nothing was kept");
    }

    @Test
    void anOpenEndIsTheClosing() throws Exception {
        Path file = folder.resolve("mix.wav");
        PatternRenderer renderer = new PatternRenderer(Pattern.COUNTER, ORDER, 10_000);
        AudioStream stream = new FileBackend().open(file.toString(), FORMAT);
        stream.start(renderer, losses);
        renderer.awaitGoal();
        stream.close();
        stream.close();
        int frames = (int) new WaveReader().read(file).frames();
        assertThat(frames).isGreaterThanOrEqualTo(10_000);
        assertThat(sound(file, frames).mismatch(Pattern.COUNTER, 0, frames)).isEmpty();
    }

    @Test
    void whatWasNeverStartedLeavesNothing() throws Exception {
        FileStream.create(folder.resolve("mix.wav"), FORMAT).close();
        assertThat(files()).isEmpty();
    }

    @Test
    void aRendererThatFailsLeavesNothing() throws Exception {
        FileStream stream = FileStream.create(folder.resolve("mix.wav"), FORMAT);
        stream.start(
                new AudioRenderer() {
                    private int blocks;

                    @Override
                    public void render(float[][] planar, int frames) {
                        blocks++;
                        if (blocks == 10) {
                            throw new IllegalStateException("no plan");
                        }
                    }

                    @Override
                    public void awaitFrames(int frames) {}
                },
                losses);
        assertThat(losses.await()).hasMessageContaining("no plan");
        stream.close();
        assertThat(files()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> FileStream.create(folder.resolve("none/mix.wav"), FORMAT))
                .isInstanceOf(DeviceException.class)
                .hasMessageContaining("cannot be written")
                .hasMessageEndingWith("Choose a folder that can be written.");
    }
}
