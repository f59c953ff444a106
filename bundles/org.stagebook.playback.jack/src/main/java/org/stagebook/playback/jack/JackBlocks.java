package org.stagebook.playback.jack;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import org.jaudiolibs.jnajack.JackPort;
import org.stagebook.playback.device.AudioRenderer;
import org.stagebook.playback.device.BlockPump;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.LossNotice;
import org.stagebook.playback.device.StreamFormat;

/** Fills the buffers of the ports, called by the library's real-time thread. A server may change to larger blocks; they are cut. */
final class JackBlocks {

    private final JackPort[] ports;
    private final AudioRenderer renderer;
    private final LossNotice notice;
    private final float[][] planar;
    private final int blockFrames;
    private volatile boolean isSilent;

    JackBlocks(List<JackPort> ports, StreamFormat format, AudioRenderer renderer, LossNotice notice) {
        this.ports = ports.toArray(JackPort[]::new);
        this.renderer = renderer;
        this.notice = notice;
        this.blockFrames = format.blockFrames();
        this.planar = new float[this.ports.length][blockFrames];
    }

    void process(int frames) {
        try {
            fill(frames);
        } catch (RuntimeException | Error e) {
            isSilent = true;
            fill(frames);
            notice.announce(BlockPump.fault(e));
        }
    }

    /** From the next block on the renderer is not asked any more. */
    void fallSilent() {
        isSilent = true;
    }

    /** The server has ended. */
    void lose(DeviceException loss) {
        notice.announce(loss);
    }

    private void fill(int frames) {
        for (int done = 0; done < frames; ) {
            int wanted = Math.min(blockFrames, frames - done);
            if (isSilent) {
                silence();
            } else {
                renderer.render(planar, wanted);
            }
            copy(done, wanted);
            done += wanted;
        }
    }

    private void copy(int from, int frames) {
        for (int port = 0; port < ports.length; port++) {
            FloatBuffer buffer = ports[port].getFloatBuffer();
            buffer.put(from, planar[port], 0, frames);
        }
    }

    private void silence() {
        for (float[] channel : planar) {
            Arrays.fill(channel, 0);
        }
    }
}
