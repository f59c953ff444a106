package org.stagebook.playback.openal;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.lwjgl.openal.ALC10;
import org.lwjgl.openal.SOFTDeviceClock;
import org.lwjgl.openal.SOFTHRTF;
import org.lwjgl.openal.SOFTOutputLimiter;
import org.lwjgl.openal.SOFTOutputMode;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.playback.device.AudioRenderer;
import org.stagebook.playback.device.AudioStream;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.LossNotice;
import org.stagebook.playback.device.StreamFormat;
import org.stagebook.playback.device.StreamListener;

/** A device that plays. */
final class OpenAlStream implements AudioStream {

    private final OpenAlDevice device;
    private final OpenAlLayout layout;
    private final OpenAlVoice.Way way;
    private final StreamFormat format;
    private Optional<OpenAlVoice> voice = Optional.empty();
    private Optional<ConnectionWatch> watch = Optional.empty();
    private boolean isClosed;

    static AudioStream open(String name, StreamFormat wanted, boolean onHeadphones) throws DeviceException {
        OpenAlLayout asked = OpenAlLayout.bestFor(wanted.order());
        OpenAlDevice device = new OpenAlDevice(
                name,
                ALC10.alcOpenDevice(name),
                ALC10.ALC_FREQUENCY,
                wanted.sampleRateHz(),
                ALC10.ALC_REFRESH,
                Math.max(1, wanted.sampleRateHz() / wanted.blockFrames()),
                SOFTHRTF.ALC_HRTF_SOFT,
                onHeadphones ? ALC10.ALC_TRUE : ALC10.ALC_FALSE,
                SOFTOutputMode.ALC_OUTPUT_MODE_SOFT,
                onHeadphones ? SOFTOutputMode.ALC_STEREO_HRTF_SOFT : asked.outputMode(),
                SOFTOutputLimiter.ALC_OUTPUT_LIMITER_SOFT,
                ALC10.ALC_FALSE);
        try {
            return new OpenAlStream(device, onHeadphones ? placed(device, asked) : given(device), onHeadphones, wanted);
        } catch (DeviceException e) {
            device.close();
            throw e;
        }
    }

    private static OpenAlLayout placed(OpenAlDevice device, OpenAlLayout asked) throws DeviceException {
        if (device.number(SOFTHRTF.ALC_HRTF_SOFT) != ALC10.ALC_TRUE) {
            throw new DeviceException(
                    "\"" + device.name() + "\" cannot place sound by HRTF, which needs two channels at 44.1 or 48 kHz."
                            + " Choose the device without headphones.");
        }
        return asked;
    }

    private static OpenAlLayout given(OpenAlDevice device) throws DeviceException {
        int mode = device.number(SOFTOutputMode.ALC_OUTPUT_MODE_SOFT);
        return OpenAlLayout.ofOutputMode(mode)
                .orElseThrow(() -> new DeviceException("\"" + device.name()
                        + "\" is set up for speakers that Stagebook does not know through OpenAL. Set it to stereo, 5.1 or 7.1 in the"
                        + " system, or choose another device."));
    }

    private OpenAlStream(OpenAlDevice device, OpenAlLayout layout, boolean onHeadphones, StreamFormat wanted)
            throws DeviceException {
        this.device = device;
        this.layout = layout;
        this.way = onHeadphones ? OpenAlVoice.Way.PLACED : OpenAlVoice.Way.STRAIGHT;
        ChannelOrder order = layout.channels()
                .playable(wanted.order())
                .orElseThrow(() -> new DeviceException("\"" + device.name() + "\" has no speakers for " + wanted.order()
                        + ". Choose another device."));
        this.format = new StreamFormat(device.number(ALC10.ALC_FREQUENCY), order, wanted.blockFrames());
    }

    @Override
    public StreamFormat format() {
        return format;
    }

    @Override
    public void start(AudioRenderer renderer, StreamListener listener) throws DeviceException {
        if (voice.isPresent() || isClosed) {
            throw new DeviceException("The OpenAL device was started before or is closed. Open it again to play.");
        }
        LossNotice notice = new LossNotice(listener);
        OpenAlVoice begun = new OpenAlVoice(device, layout, format, renderer, notice);
        voice = Optional.of(begun);
        watch = Optional.of(new ConnectionWatch(device, notice));
        begun.play(layout, format.sampleRateHz(), way);
        watch.get().start();
    }

    @Override
    public int latencyFrames() {
        long[] nanos = new long[1];
        if (!isClosed && device.deviceCapabilities().ALC_SOFT_device_clock) {
            SOFTDeviceClock.alcGetInteger64vSOFT(device.handle(), SOFTDeviceClock.ALC_DEVICE_LATENCY_SOFT, nanos);
        }
        long frames = nanos[0] * format.sampleRateHz() / TimeUnit.SECONDS.toNanos(1);
        return (int) Math.max(format.blockFrames(), frames);
    }

    /** OpenAL keeps that to itself. */
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
        watch.ifPresent(ConnectionWatch::close);
        voice.ifPresent(OpenAlVoice::stop);
        device.close();
        voice.ifPresent(OpenAlVoice::close);
    }
}
