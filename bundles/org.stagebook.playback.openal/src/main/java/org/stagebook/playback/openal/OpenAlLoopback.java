package org.stagebook.playback.openal;

import java.util.Optional;
import org.lwjgl.openal.ALC10;
import org.lwjgl.openal.SOFTHRTF;
import org.lwjgl.openal.SOFTLoopback;
import org.lwjgl.openal.SOFTOutputLimiter;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.playback.device.AudioRenderer;
import org.stagebook.playback.device.AudioStream;
import org.stagebook.playback.device.DeviceChannels;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.LossNotice;
import org.stagebook.playback.device.StreamFormat;
import org.stagebook.playback.device.StreamListener;

/**
 * OpenAL without a device: what it would give one is fetched by hand. Shows that nothing on the way changes a sample or its place.
 */
public final class OpenAlLoopback implements AudioStream {

    private final OpenAlDevice device;
    private final OpenAlLayout layout;
    private final StreamFormat format;
    private Optional<OpenAlVoice> voice = Optional.empty();
    private boolean isClosed;

    /**
     * Opens one with the outputs that suit the order that is wanted.
     *
     * @throws DeviceException if OpenAL does not run here
     */
    public static OpenAlLoopback open(StreamFormat wanted) throws DeviceException {
        OpenAlLibrary.load();
        OpenAlLayout layout = OpenAlLayout.bestFor(wanted.order());
        ChannelOrder order = layout.channels()
                .playable(wanted.order())
                .orElseThrow(() -> new DeviceException("OpenAL has no speakers for " + wanted.order() + "."));
        OpenAlDevice device = new OpenAlDevice(
                "OpenAL loopback",
                SOFTLoopback.alcLoopbackOpenDeviceSOFT((CharSequence) null),
                SOFTLoopback.ALC_FORMAT_CHANNELS_SOFT,
                layout.loopbackChannels(),
                SOFTLoopback.ALC_FORMAT_TYPE_SOFT,
                SOFTLoopback.ALC_FLOAT_SOFT,
                ALC10.ALC_FREQUENCY,
                wanted.sampleRateHz(),
                SOFTHRTF.ALC_HRTF_SOFT,
                ALC10.ALC_FALSE,
                SOFTOutputLimiter.ALC_OUTPUT_LIMITER_SOFT,
                ALC10.ALC_FALSE);
        return new OpenAlLoopback(device, layout, new StreamFormat(wanted.sampleRateHz(), order, wanted.blockFrames()));
    }

    private OpenAlLoopback(OpenAlDevice device, OpenAlLayout layout, StreamFormat format) {
        this.device = device;
        this.layout = layout;
        this.format = format;
    }

    @Override
    public StreamFormat format() {
        return format;
    }

    /** The speakers of the outputs, in the order in which {@link #render} gives them. */
    public DeviceChannels outputs() {
        return layout.channels();
    }

    @Override
    public void start(AudioRenderer renderer, StreamListener listener) throws DeviceException {
        if (voice.isPresent() || isClosed) {
            throw new DeviceException("The OpenAL loopback was started before or is closed. Open it again to play.");
        }
        OpenAlVoice begun = new OpenAlVoice(device, layout, format, renderer, new LossNotice(listener));
        voice = Optional.of(begun);
        begun.play(layout, format.sampleRateHz(), OpenAlVoice.Way.STRAIGHT);
    }

    /**
     * Has that many frames mixed.
     *
     * @return what the device would be given, interleaved in the order of {@link #outputs()}
     */
    public float[] render(int frames) {
        float[] mixed = new float[frames * layout.channelCount()];
        SOFTLoopback.alcRenderSamplesSOFT(device.handle(), mixed, frames);
        return mixed;
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
        if (isClosed) {
            return;
        }
        isClosed = true;
        voice.ifPresent(OpenAlVoice::stop);
        device.close();
        voice.ifPresent(OpenAlVoice::close);
    }
}
