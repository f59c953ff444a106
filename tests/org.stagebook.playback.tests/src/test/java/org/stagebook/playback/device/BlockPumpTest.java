package org.stagebook.playback.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.stagebook.audio.ChannelOrder;

class BlockPumpTest {

    private static final StreamFormat FORMAT = new StreamFormat(48_000, ChannelOrder.L_R_C_LFE_LS_RS, 128);

    private final LossRecorder losses = new LossRecorder();

    /** Takes everything, or fails at a block. */
    private record Counting(AtomicLong frames, long failAt) implements BlockPump.Outlet {
        @Override
        public int nextFrames() {
            return FORMAT.blockFrames();
        }

        @Override
        public void awaitTurn(AudioRenderer renderer, int count) throws InterruptedException {
            renderer.awaitFrames(count);
        }

        @Override
        public void deliver(float[][] planar, int count) throws DeviceException {
            if (frames.addAndGet(count) >= failAt) {
                throw new DeviceException("The plug was pulled.");
            }
        }
    }

    private static BlockPump pump(long failAt) {
        return new BlockPump("test", FORMAT, new Counting(new AtomicLong(), failAt));
    }

    @Test
    void aDeviceThatFailsIsLostOnceAndClosesTwice() throws Exception {
        BlockPump pump = pump(1280);
        PatternRenderer renderer = new PatternRenderer(Pattern.COUNTER, FORMAT.order(), Long.MAX_VALUE);
        pump.start(renderer, losses);
        assertThat(losses.await()).hasMessage("The plug was pulled.");
        pump.close();
        pump.close();
        assertThat(losses.heard()).isEmpty();
        assertThat(renderer.renderedFrames()).isEqualTo(1280);
    }

    @Test
    void aFaultOfTheRendererIsSaidToBeOne() throws Exception {
        BlockPump pump = pump(Long.MAX_VALUE);
        pump.start(
                new AudioRenderer() {
                    @Override
                    public void render(float[][] planar, int frames) {
                        throw new IllegalStateException("no plan");
                    }

                    @Override
                    public void awaitFrames(int frames) {}
                },
                losses);
        assertThat(losses.await())
                .hasMessageContaining("fault in Stagebook")
                .hasMessageContaining("no plan")
                .hasRootCauseInstanceOf(IllegalStateException.class);
        pump.close();
    }

    @Test
    void theListenerMayClose() throws Exception {
        BlockPump pump = pump(1280);
        CountDownLatch closed = new CountDownLatch(1);
        pump.start(new PatternRenderer(Pattern.COUNTER, FORMAT.order(), Long.MAX_VALUE), reason -> {
            pump.close();
            closed.countDown();
        });
        closed.await();
    }

    @Test
    void closingEndsTheWaitingForSound() throws Exception {
        BlockPump pump = pump(Long.MAX_VALUE);
        CountDownLatch waits = new CountDownLatch(1);
        List<Thread> waiting = new CopyOnWriteArrayList<>();
        pump.start(
                new AudioRenderer() {
                    @Override
                    public void render(float[][] planar, int frames) {}

                    @Override
                    public void awaitFrames(int frames) throws InterruptedException {
                        waiting.add(Thread.currentThread());
                        waits.countDown();
                        new CountDownLatch(1).await();
                    }
                },
                losses);
        waits.await();
        pump.close();
        assertThat(waiting.getFirst().isAlive()).isFalse();
        assertThat(losses.heard()).isEmpty();
    }

    @Test
    void itIsStartedOnce() throws Exception {
        BlockPump pump = pump(Long.MAX_VALUE);
        PatternRenderer renderer = new PatternRenderer(Pattern.COUNTER, FORMAT.order(), 0);
        pump.start(renderer, losses);
        assertThatThrownBy(() -> pump.start(renderer, losses)).isInstanceOf(DeviceException.class);
        pump.close();
        assertThatThrownBy(() -> pump.start(renderer, losses)).isInstanceOf(DeviceException.class);
    }

    @Test
    void nothingIsAllocatedByTheBlock() throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] allocated = new long[2];
        AtomicLong blocks = new AtomicLong();
        CountDownLatch done = new CountDownLatch(1);
        BlockPump pump = pump(Long.MAX_VALUE);
        pump.start(
                new AudioRenderer() {
                    @Override
                    public void render(float[][] planar, int frames) {
                        long block = blocks.incrementAndGet();
                        if (block == 20_000) {
                            allocated[0] = threads.getCurrentThreadAllocatedBytes();
                        } else if (block == 120_000) {
                            allocated[1] = threads.getCurrentThreadAllocatedBytes();
                            done.countDown();
                        }
                    }

                    @Override
                    public void awaitFrames(int frames) {}
                },
                losses);
        done.await();
        pump.close();
        System.out.println("Bytes allocated by 100000 blocks of the pump: " + (allocated[1] - allocated[0]));
        assertThat(allocated[1] - allocated[0]).isZero();
    }
}
