package org.stagebook.playback.javasound;

import java.util.concurrent.locks.LockSupport;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.playback.device.AudioRenderer;
import org.stagebook.playback.device.AudioStream;
import org.stagebook.playback.device.BlockPump;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.StreamFormat;
import org.stagebook.playback.device.StreamListener;

/** A line that is written by a thread of its own; the line blocks while its buffer is full and so gives the pace. */
final class JavaSoundStream implements AudioStream {

    private static final int BUFFERED_BLOCKS = 4;

    private static final long NANOS_PER_SECOND = 1_000_000_000;
    private static final long GLANCE_NANOS = 1_000_000;

    private final StreamFormat format;
    private final SourceDataLine line;
    private final LineOutlet outlet;
    private final BlockPump pump;
    private boolean isClosed;

    static JavaSoundStream open(String name, Mixer mixer, JavaSoundOrder order, StreamFormat wanted)
            throws DeviceException {
        LineFormats.Choice choice = new LineFormats(mixer)
                .choose(order.layouts(), wanted)
                .orElseThrow(() -> new DeviceException("\"" + name + "\" plays neither " + wanted.order() + " at "
                        + wanted.sampleRateHz() + " Hz nor anything near it. Choose another device."));
        ChannelOrder played = choice.channels()
                .playable(wanted.order())
                .orElseThrow(() -> new DeviceException(
                        "\"" + name + "\" has no speakers for " + wanted.order() + ". Choose another device."));
        try {
            SourceDataLine line =
                    (SourceDataLine) mixer.getLine(new DataLine.Info(SourceDataLine.class, choice.format()));
            StreamFormat format = new StreamFormat((int) choice.format().getSampleRate(), played, wanted.blockFrames());
            return new JavaSoundStream(name, format, line, choice);
        } catch (LineUnavailableException | IllegalArgumentException e) {
            throw unavailable(name, e);
        }
    }

    private static DeviceException unavailable(String name, Exception cause) {
        return new DeviceException(
                "\"" + name + "\" cannot be opened: " + cause.getMessage()
                        + ". Another program may hold it; close that, or choose another device.",
                cause);
    }

    JavaSoundStream(String name, StreamFormat format, SourceDataLine line, LineFormats.Choice choice)
            throws LineUnavailableException {
        this.format = format;
        this.line = line;
        AudioFormat samples = choice.format();
        line.open(samples, BUFFERED_BLOCKS * format.blockFrames() * samples.getFrameSize());
        PcmPacker packer = new PcmPacker(
                choice.channels().sources(format.order()), samples.getSampleSizeInBits(), format.blockFrames());
        this.outlet = new LineOutlet(name, format, line, packer);
        this.pump = new BlockPump("Java Sound", format, outlet);
    }

    @Override
    public StreamFormat format() {
        return format;
    }

    @Override
    public void start(AudioRenderer renderer, StreamListener listener) throws DeviceException {
        line.start();
        pump.start(renderer, listener);
    }

    @Override
    public int latencyFrames() {
        return line.getBufferSize() / line.getFormat().getFrameSize();
    }

    /** Counts the blocks that met an empty buffer: a line says no more. */
    @Override
    public long deviceUnderruns() {
        return outlet.underruns();
    }

    /** What was delivered is heard to its end, the fade before closing too; a line that has died is not waited for. */
    private void playOut() {
        long giveUpNanos = System.nanoTime() + 2L * NANOS_PER_SECOND * latencyFrames() / format.sampleRateHz();
        while (line.isActive() && line.available() < line.getBufferSize() && System.nanoTime() < giveUpNanos) {
            LockSupport.parkNanos(GLANCE_NANOS);
        }
    }

    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        pump.settle();
        playOut();
        line.stop();
        line.flush();
        pump.close();
        line.close();
    }
}
