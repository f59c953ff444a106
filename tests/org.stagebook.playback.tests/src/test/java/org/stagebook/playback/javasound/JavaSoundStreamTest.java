package org.stagebook.playback.javasound;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.SourceDataLine;
import org.junit.jupiter.api.Test;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.playback.device.DeviceChannels;
import org.stagebook.playback.device.LossRecorder;
import org.stagebook.playback.device.Pattern;
import org.stagebook.playback.device.PatternRenderer;
import org.stagebook.playback.device.StreamFormat;

class JavaSoundStreamTest {

    private static final StreamFormat FORMAT = new StreamFormat(48_000, ChannelOrder.L_R, 256);
    private static final AudioFormat SAMPLES = new AudioFormat(48_000, 24, 2, true, false);

    /** How often the line is looked at before it is empty: by the pump for each block, then to let it run dry. */
    private static final int LOOKS = 13;

    private final LossRecorder losses = new LossRecorder();
    private final PatternRenderer renderer = new PatternRenderer(Pattern.COUNTER, ChannelOrder.L_R, 2560);
    private final AtomicInteger closings = new AtomicInteger();
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicInteger looksBeforeStop = new AtomicInteger();

    /** A line that takes so many bytes and then less than it is given; or, stopped, none. */
    private SourceDataLine line(int takesBytes) {
        AtomicInteger rest = new AtomicInteger(takesBytes);
        CountDownLatch stopped = new CountDownLatch(1);
        return (SourceDataLine) Proxy.newProxyInstance(
                JavaSoundStreamTest.class.getClassLoader(),
                new Class<?>[] {SourceDataLine.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "write" -> {
                        int wanted = (int) arguments[2];
                        if (takesBytes == Integer.MAX_VALUE && renderer.renderedFrames() > 2560) {
                            stopped.await();
                            yield 0;
                        }
                        yield Math.max(0, Math.min(wanted, rest.getAndAdd(-wanted)));
                    }
                    case "getBufferSize" -> 4096;
                    case "isActive" -> true;
                    case "available" -> looks.incrementAndGet() < LOOKS ? 100 : 4096;
                    case "getFormat" -> SAMPLES;
                    case "stop" -> {
                        looksBeforeStop.set(looks.get());
                        stopped.countDown();
                        yield null;
                    }
                    case "close" -> {
                        closings.incrementAndGet();
                        yield null;
                    }
                    default -> null;
                });
    }

    private JavaSoundStream stream(SourceDataLine line) throws Exception {
        return new JavaSoundStream("Card", FORMAT, line, new LineFormats.Choice(DeviceChannels.of("L R"), SAMPLES));
    }

    @Test
    void aLineThatTakesLessIsGone() throws Exception {
        JavaSoundStream stream = stream(line(10_000));
        stream.start(renderer, losses);
        assertThat(losses.await())
                .hasMessageStartingWith("\"Card\" takes no more sound")
                .hasMessageEndingWith("another device.");
        stream.close();
        stream.close();
        assertThat(closings).hasValue(1);
    }

    @Test
    void closingWhileTheLineBlocksIsNoLoss() throws Exception {
        JavaSoundStream stream = stream(line(Integer.MAX_VALUE));
        stream.start(renderer, losses);
        renderer.awaitGoal();
        stream.close();
        assertThat(losses.heard()).isEmpty();
        assertThat(renderer.awaitedFrames()).isEqualTo(renderer.renderedFrames());
    }

    @Test
    void whatWasDeliveredIsHeardBeforeTheLineStops() throws Exception {
        JavaSoundStream stream = stream(line(Integer.MAX_VALUE));
        stream.start(renderer, losses);
        renderer.awaitGoal();
        stream.close();
        assertThat(looksBeforeStop).hasValueGreaterThanOrEqualTo(LOOKS);
    }

    @Test
    void linuxHasTheOrderOfAlsaAndOthersTwoChannels() {
        assertThat(new JavaSoundOrder("Linux").trusted(32)).isEqualTo(8);
        assertThat(new JavaSoundOrder("Linux").trusted(7)).isEqualTo(6);
        assertThat(new JavaSoundOrder("Windows 11").trusted(8)).isEqualTo(2);
        assertThat(new JavaSoundOrder("Mac OS X").trusted(1)).isEqualTo(1);
        assertThat(new JavaSoundOrder("Windows 11").remark()).contains("only two channels");
    }
}
