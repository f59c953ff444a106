package org.stagebook.playback.nulldevice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.playback.device.AudioStream;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.LossRecorder;
import org.stagebook.playback.device.Pattern;
import org.stagebook.playback.device.PatternRenderer;
import org.stagebook.playback.device.StreamFormat;

class NullDeviceTest {

    private static final ChannelOrder ORDER = ChannelOrder.L_C_R_LSS_RSS_LRS_RRS_LFE;
    private static final StreamFormat FORMAT = new StreamFormat(48_000, ORDER, 256);

    private final LossRecorder losses = new LossRecorder();
    private final PatternRenderer renderer = new PatternRenderer(Pattern.COUNTER, ORDER, 48_000);

    @Test
    void theVirtualClockGivesWhatWasRenderedBitByBit() throws Exception {
        try (VirtualStream stream = new VirtualStream(FORMAT)) {
            stream.start(renderer, losses);
            stream.skip(1000);
            float[][] played = stream.advance(100_003);
            for (int channel = 0; channel < played.length; channel++) {
                for (int frame = 0; frame < played[channel].length; frame++) {
                    assertThat(played[channel][frame] * Pattern.FULL_SCALE)
                            .isEqualTo(Pattern.COUNTER.value(ORDER.speakers().get(channel), 1000 + frame));
                }
            }
            assertThat(stream.playedFrames()).isEqualTo(101_003);
        }
    }

    @Test
    void theVirtualClockWaitsForSoundWhereItIsAskedTo() throws Exception {
        try (VirtualStream stream = new VirtualStream(FORMAT)) {
            stream.start(renderer, losses);
            stream.advanceWaiting(1000);
            assertThat(renderer.awaitedFrames()).isEqualTo(1000);
            assertThat(renderer.renderedFrames()).isEqualTo(1000);
        }
    }

    @Test
    void aVirtualDeviceCanBeLost() throws Exception {
        VirtualStream stream = new VirtualStream(FORMAT);
        stream.start(renderer, losses);
        stream.lose(new DeviceException("Unplugged."));
        stream.lose(new DeviceException("Unplugged again."));
        assertThat(losses.heard()).extracting(Throwable::getMessage).containsExactly("Unplugged.");
        assertThatThrownBy(() -> stream.advance(1)).isInstanceOf(IllegalStateException.class);
        stream.close();
        stream.close();
        assertThatThrownBy(() -> stream.start(renderer, losses)).isInstanceOf(DeviceException.class);
    }

    @Test
    void theSilentDeviceRunsAtTheRate() throws Exception {
        AudioStream stream = new NullBackend().open(NullBackend.DEVICE_ID, FORMAT);
        long begun = System.nanoTime();
        stream.start(renderer, losses);
        renderer.awaitGoal();
        long elapsed = System.nanoTime() - begun;
        stream.close();
        stream.close();
        assertThat(elapsed)
                .as("48000 frames cannot be over before the last block of their second begins")
                .isGreaterThan(TimeUnit.MILLISECONDS.toNanos(990));
        assertThat(losses.heard()).isEmpty();
    }

    @Test
    void thereIsAlwaysASilentDeviceThatSaysSo() {
        assertThat(new NullBackend().devices()).singleElement().satisfies(device -> {
            assertThat(device.name()).isEqualTo("No device (silent)");
            assertThat(device.remark()).startsWith("Nothing is heard.");
        });
    }
}
