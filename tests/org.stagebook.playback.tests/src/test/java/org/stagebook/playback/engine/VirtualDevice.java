package org.stagebook.playback.engine;

import java.util.List;
import java.util.Optional;
import org.stagebook.playback.device.AudioBackend;
import org.stagebook.playback.device.AudioRenderer;
import org.stagebook.playback.device.AudioStream;
import org.stagebook.playback.device.DeviceInfo;
import org.stagebook.playback.device.StreamFormat;
import org.stagebook.playback.device.StreamListener;

/** A device whose clock the test turns. */
final class VirtualDevice implements AudioBackend, AudioStream {

    private final StreamFormat format;
    private final float[][] block;
    private Optional<AudioRenderer> renderer = Optional.empty();

    VirtualDevice(StreamFormat format) {
        this.format = format;
        this.block = new float[format.channels()][format.blockFrames()];
    }

    @Override
    public String id() {
        return "virtual";
    }

    @Override
    public String name() {
        return "Virtual";
    }

    @Override
    public int preference() {
        return 0;
    }

    @Override
    public List<DeviceInfo> devices() {
        return List.of(new DeviceInfo("it", "It", format.channels(), ""));
    }

    @Override
    public AudioStream open(String deviceId, StreamFormat wanted) {
        return this;
    }

    @Override
    public StreamFormat format() {
        return format;
    }

    @Override
    public void start(AudioRenderer source, StreamListener listener) {
        renderer = Optional.of(source);
    }

    /** What the next frames sound like. */
    float[][] advance(int frames) throws InterruptedException {
        float[][] heard = new float[format.channels()][frames];
        for (int done = 0; done < frames; done += format.blockFrames()) {
            int count = Math.min(format.blockFrames(), frames - done);
            renderer.orElseThrow().awaitFrames(count);
            renderer.orElseThrow().render(block, count);
            for (int channel = 0; channel < heard.length; channel++) {
                System.arraycopy(block[channel], 0, heard[channel], done, count);
            }
        }
        return heard;
    }

    AudioRenderer renderer() {
        return renderer.orElseThrow();
    }

    /** Room for one block. */
    float[][] block() {
        return block;
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
        // Nothing is open.
    }
}
