package org.stagebook.playback.openal;

import java.util.Arrays;
import java.util.Optional;
import org.lwjgl.openal.EXTFloat32;
import org.lwjgl.openal.EXTMCFormats;
import org.lwjgl.openal.SOFTLoopback;
import org.lwjgl.openal.SOFTOutputMode;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.playback.device.DeviceChannels;

/** The layouts that OpenAL mixes to, each with the order of its channels: the one place that knows it. */
enum OpenAlLayout {
    STEREO(
            "L R",
            EXTFloat32.AL_FORMAT_STEREO_FLOAT32,
            SOFTOutputMode.ALC_STEREO_BASIC_SOFT,
            SOFTLoopback.ALC_STEREO_SOFT),
    QUAD("L R Ls Rs", EXTMCFormats.AL_FORMAT_QUAD32, SOFTOutputMode.ALC_QUAD_SOFT, SOFTLoopback.ALC_QUAD_SOFT),
    SURROUND_5_1(
            "L R C LFE Ls Rs",
            EXTMCFormats.AL_FORMAT_51CHN32,
            SOFTOutputMode.ALC_SURROUND_5_1_SOFT,
            SOFTLoopback.ALC_5POINT1_SOFT),
    /** The rear pair before the sides, as in a WAVE file. */
    SURROUND_7_1(
            "L R C LFE Lrs Rrs Lss Rss",
            EXTMCFormats.AL_FORMAT_71CHN32,
            SOFTOutputMode.ALC_SURROUND_7_1_SOFT,
            SOFTLoopback.ALC_7POINT1_SOFT);

    private final String outputs;
    private final int bufferFormat;
    private final int outputMode;
    private final int loopbackChannels;

    OpenAlLayout(String outputs, int bufferFormat, int outputMode, int loopbackChannels) {
        this.outputs = outputs;
        this.bufferFormat = bufferFormat;
        this.outputMode = outputMode;
        this.loopbackChannels = loopbackChannels;
    }

    DeviceChannels channels() {
        return DeviceChannels.of(outputs);
    }

    int channelCount() {
        return channels().outputs().channelCount();
    }

    /** What {@code alBufferCallbackSOFT} is told. */
    int bufferFormat() {
        return bufferFormat;
    }

    /** What a device is asked for by {@code ALC_OUTPUT_MODE_SOFT}. */
    int outputMode() {
        return outputMode;
    }

    int loopbackChannels() {
        return loopbackChannels;
    }

    /** The smallest layout that plays a programme as it is, else the greatest. */
    static OpenAlLayout bestFor(ChannelOrder programme) {
        return Arrays.stream(values())
                .filter(layout -> layout.channels().canPlay(programme))
                .findFirst()
                .orElse(SURROUND_7_1);
    }

    /** The layout a device says it has; stereo in any of its ways, nothing for one that is not known here. */
    static Optional<OpenAlLayout> ofOutputMode(int mode) {
        return switch (mode) {
            case SOFTOutputMode.ALC_STEREO_SOFT,
                    SOFTOutputMode.ALC_STEREO_UHJ_SOFT,
                    SOFTOutputMode.ALC_STEREO_HRTF_SOFT -> Optional.of(STEREO);
            default ->
                Arrays.stream(values())
                        .filter(layout -> layout.outputMode == mode)
                        .findFirst();
        };
    }
}
