package org.stagebook.playback.openal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.playback.device.AudioRenderer;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.Interleaved;
import org.stagebook.playback.device.LossRecorder;
import org.stagebook.playback.device.Pattern;
import org.stagebook.playback.device.PatternRenderer;
import org.stagebook.playback.device.StreamFormat;

class OpenAlLoopbackTest {

    private static final int FRAMES = 48_000;

    private final LossRecorder losses = new LossRecorder();

    @BeforeAll
    static void loadTheLibrary() {
        try {
            OpenAlLibrary.load();
        } catch (DeviceException e) {
            abort("OpenAL Soft cannot be loaded here: " + e);
        }
    }

    private Interleaved play(Pattern pattern, ChannelOrder order) throws DeviceException {
        try (OpenAlLoopback loopback = OpenAlLoopback.open(new StreamFormat(48_000, order, 256))) {
            assertThat(loopback.format().order()).isEqualTo(order);
            loopback.start(new PatternRenderer(pattern, order, 0), losses);
            return new Interleaved(loopback.render(FRAMES), loopback.outputs().outputs());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "L R, L R",
        "R L, L R",
        "L R C LFE Ls Rs, L R C LFE Ls Rs",
        "L C R Ls Rs LFE, L R C LFE Ls Rs",
        "L R C LFE Lss Rss Lrs Rrs, L R C LFE Lrs Rrs Lss Rss",
        "L C R Lss Rss Lrs Rrs LFE, L R C LFE Lrs Rrs Lss Rss",
    })
    void everySampleComesOutWhereItBelongs(String programme, String outputs) throws DeviceException {
        Interleaved mixed = play(Pattern.COUNTER, ChannelOrder.parse(programme));
        assertThat(mixed.outputs()).hasToString(outputs);
        assertThat(mixed.mismatch(Pattern.COUNTER, 0, FRAMES)).isEmpty();
        System.out.println("OpenAL loopback, " + programme + ": " + FRAMES + " frames equal from frame 0");
    }

    @Test
    void eachToneIsHeardFromItsSpeaker() throws DeviceException {
        Interleaved mixed = play(Pattern.TONE, ChannelOrder.L_C_R_LSS_RSS_LRS_RRS_LFE);
        for (Speaker output : mixed.outputs().speakers()) {
            for (Speaker tone : mixed.outputs().speakers()) {
                assertThat(Pattern.strength(mixed.channel(output), Pattern.frequencyHz(tone)) > 0.1)
                        .as(tone + " on the output of " + output)
                        .isEqualTo(output == tone);
            }
        }
    }

    @Test
    void soundOfMoreChannelsIsOfferedSevenOne() throws DeviceException {
        ChannelOrder wanted = ChannelOrder.parse("L R C LFE Lss Rss Lrs Rrs Ltf Rtf Ltr Rtr");
        try (OpenAlLoopback loopback = OpenAlLoopback.open(new StreamFormat(48_000, wanted, 256))) {
            assertThat(loopback.format().order()).isEqualTo(ChannelOrder.L_R_C_LFE_LSS_RSS_LRS_RRS);
        }
    }

    @Test
    void aFaultOfTheRendererSilencesAndTells() throws Exception {
        OpenAlLoopback loopback = OpenAlLoopback.open(new StreamFormat(48_000, ChannelOrder.L_R, 256));
        loopback.start(new Faulty(), losses);
        assertThat(loopback.render(1024)).containsOnly(0);
        assertThat(losses.await()).hasMessageContaining("no plan");
        loopback.close();
        loopback.close();
        assertThatThrownBy(() -> loopback.start(new Faulty(), losses)).isInstanceOf(DeviceException.class);
    }

    private static final class Faulty implements AudioRenderer {
        @Override
        public void render(float[][] planar, int frames) {
            throw new IllegalStateException("no plan");
        }

        @Override
        public void awaitFrames(int frames) {}
    }

    @Test
    void theFeedAllocatesNothing() throws DeviceException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] firstAndLast = new long[2];
        long[] calls = new long[1];
        AudioRenderer renderer = new AudioRenderer() {
            @Override
            public void render(float[][] planar, int frames) {
                calls[0]++;
                if (calls[0] == 20_000) {
                    firstAndLast[0] = threads.getCurrentThreadAllocatedBytes();
                }
                firstAndLast[1] = threads.getCurrentThreadAllocatedBytes();
            }

            @Override
            public void awaitFrames(int frames) {}
        };
        try (OpenAlLoopback loopback =
                OpenAlLoopback.open(new StreamFormat(48_000, ChannelOrder.L_R_C_LFE_LSS_RSS_LRS_RRS, 128))) {
            loopback.start(renderer, losses);
            loopback.render(128 * 30_000);
        }
        System.out.println("Bytes allocated by " + (calls[0] - 20_000) + " blocks of OpenAL's mixer: "
                + (firstAndLast[1] - firstAndLast[0]));
        assertThat(firstAndLast[1] - firstAndLast[0]).isZero();
    }
}
