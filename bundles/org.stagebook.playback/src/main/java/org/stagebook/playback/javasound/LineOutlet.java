package org.stagebook.playback.javasound;

import java.util.concurrent.atomic.AtomicLong;
import javax.sound.sampled.SourceDataLine;
import org.stagebook.playback.device.AudioRenderer;
import org.stagebook.playback.device.BlockPump;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.StreamFormat;

/** Writes blocks into a line. One that takes less than it is given although nobody stopped it is gone. */
final class LineOutlet implements BlockPump.Outlet {

    private final String name;
    private final StreamFormat format;
    private final SourceDataLine line;
    private final PcmPacker packer;
    private boolean hasWritten;
    private final AtomicLong underruns = new AtomicLong();

    LineOutlet(String name, StreamFormat format, SourceDataLine line, PcmPacker packer) {
        this.name = name;
        this.format = format;
        this.line = line;
        this.packer = packer;
    }

    @Override
    public int nextFrames() {
        return format.blockFrames();
    }

    /** A line may take blocks faster than they can be read: one that is written to a file for instance. */
    @Override
    public void awaitTurn(AudioRenderer renderer, int frames) throws InterruptedException {
        renderer.awaitFrames(frames);
    }

    @Override
    public void deliver(float[][] planar, int frames) throws DeviceException {
        packer.pack(planar, frames);
        int length = frames * packer.frameBytes();
        countIfDry();
        if (line.write(packer.bytes(), 0, length) < length) {
            throw new DeviceException("\"" + name
                    + "\" takes no more sound: it was unplugged, or another program took it. Playing has stopped. Connect it"
                    + " again or choose another device.");
        }
        hasWritten = true;
    }

    private void countIfDry() {
        if (hasWritten && line.available() >= line.getBufferSize()) {
            underruns.incrementAndGet();
        }
    }

    long underruns() {
        return underruns.get();
    }
}
