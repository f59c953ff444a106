package org.stagebook.playback.openal;

import org.lwjgl.openal.AL10;
import org.lwjgl.openal.SOFTCallbackBuffer;
import org.lwjgl.openal.SOFTCallbackBufferType;
import org.lwjgl.openal.SOFTDirectChannels;
import org.stagebook.playback.device.AudioRenderer;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.LossNotice;
import org.stagebook.playback.device.StreamFormat;

/** The one source of a device, fed by a renderer. */
final class OpenAlVoice implements AutoCloseable {

    private final OpenAlDevice device;
    private final SOFTCallbackBufferType callback;
    private int source;
    private int buffer;

    /** How a voice reaches the speakers. */
    enum Way {
        /** Each channel to its output, unchanged. */
        STRAIGHT,
        /** Each channel from its direction, by HRTF. */
        PLACED
    }

    OpenAlVoice(
            OpenAlDevice device, OpenAlLayout layout, StreamFormat format, AudioRenderer renderer, LossNotice notice) {
        this.device = device;
        this.callback = SOFTCallbackBufferType.create(new SampleFeed(layout, format, renderer, notice));
    }

    /**
     * Begins to play.
     *
     * @throws DeviceException if the device does not take it
     */
    void play(OpenAlLayout layout, int rateHz, Way way) throws DeviceException {
        int[] error = new int[1];
        device.run(() -> {
            AL10.alGetError();
            source = AL10.alGenSources();
            buffer = AL10.alGenBuffers();
            // LWJGL insists on a pointer for the callback; nobody looks at it.
            SOFTCallbackBuffer.alBufferCallbackSOFT(
                    buffer, layout.bufferFormat(), rateHz, callback, callback.address());
            AL10.alSourcei(
                    source,
                    SOFTDirectChannels.AL_DIRECT_CHANNELS_SOFT,
                    way == Way.STRAIGHT ? AL10.AL_TRUE : AL10.AL_FALSE);
            AL10.alSourcei(source, AL10.AL_BUFFER, buffer);
            AL10.alSourcePlay(source);
            error[0] = AL10.alGetError();
        });
        if (error[0] != AL10.AL_NO_ERROR) {
            throw new DeviceException("\"" + device.name() + "\" does not start: OpenAL says "
                    + OpenAlDevice.errorName(error[0]) + ". Choose another device.");
        }
    }

    /** Stops; the callback stays until the device is closed, whose mixer may be in it. */
    void stop() {
        device.run(() -> {
            AL10.alSourceStop(source);
            AL10.alDeleteSources(source);
            AL10.alDeleteBuffers(buffer);
        });
    }

    /** Frees the callback. The device has to be closed before. */
    @Override
    public void close() {
        callback.free();
    }
}
