package org.stagebook.playback.javasound;

import java.util.List;
import java.util.Locale;
import org.stagebook.playback.device.DeviceChannels;

/** Which speakers the channels of a line feed, by their number: the one place that knows it. */
final class JavaSoundOrder {

    private static final List<DeviceChannels> STEREO = List.of(DeviceChannels.of("L R"), DeviceChannels.of("M"));

    private static final List<DeviceChannels> ALSA = List.of(
            DeviceChannels.of("L R"),
            DeviceChannels.of("L R Ls Rs"),
            DeviceChannels.of("L R Ls Rs C LFE"),
            DeviceChannels.of("L R Lrs Rrs C LFE Lss Rss"),
            DeviceChannels.of("M"));

    private final boolean isAlsa;

    JavaSoundOrder(String osName) {
        this.isAlsa = osName.toLowerCase(Locale.ROOT).contains("linux");
    }

    /** The layouts a line may have, the smallest first and mono last. */
    List<DeviceChannels> layouts() {
        return isAlsa ? ALSA : STEREO;
    }

    /** How many channels of a line can be trusted. */
    int trusted(int channels) {
        int most = 0;
        for (DeviceChannels layout : layouts()) {
            int count = layout.outputs().channelCount();
            most = count <= channels ? Math.max(most, count) : most;
        }
        return most;
    }

    String remark() {
        return isAlsa
                ? "Java Sound, the last resort: it writes ahead, so what is heard lies some blocks behind, and takes ALSA's order of"
                        + " speakers for granted."
                : "Java Sound, the last resort: only two channels, because it cannot say which speaker a channel feeds. Surround"
                        + " sound is mixed down.";
    }
}
