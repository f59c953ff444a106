package org.stagebook.playback.nulldevice;

import java.util.concurrent.locks.LockSupport;
import org.stagebook.playback.device.AudioRenderer;
import org.stagebook.playback.device.AudioStream;
import org.stagebook.playback.device.BlockPump;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.StreamFormat;
import org.stagebook.playback.device.StreamListener;

/** Asks for blocks at the pace of the machine's clock and drops them. */
final class PacedStream implements AudioStream {

    private final StreamFormat format;
    private final BlockClock clock;
    private final BlockPump pump;

    PacedStream(StreamFormat format) {
        this.format = format;
        this.clock = new BlockClock(format.sampleRateHz(), System::nanoTime, LockSupport::parkNanos);
        this.pump = new BlockPump("No sound device", format, new Nowhere());
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
    public int latencyFrames() {
        return format.blockFrames();
    }

    @Override
    public long deviceUnderruns() {
        return clock.lateStarts();
    }

    @Override
    public void close() {
        pump.close();
    }

    private final class Nowhere implements BlockPump.Outlet {

        @Override
        public int nextFrames() {
            return format.blockFrames();
        }

        @Override
        public void awaitTurn(AudioRenderer renderer, int frames) throws InterruptedException {
            clock.awaitBlock(frames);
        }

        @Override
        public void deliver(float[][] planar, int frames) {
            // Silence: what was rendered has been counted and metered by whoever rendered it.
        }
    }
}
