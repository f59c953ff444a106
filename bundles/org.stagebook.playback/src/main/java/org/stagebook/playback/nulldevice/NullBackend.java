package org.stagebook.playback.nulldevice;

import java.util.List;
import org.stagebook.playback.device.AudioBackend;
import org.stagebook.playback.device.AudioStream;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.DeviceInfo;
import org.stagebook.playback.device.StreamFormat;

/** What is played on where there is no card: counter and meters run in real time, and nothing is heard. Always there, and last. */
public final class NullBackend implements AudioBackend {

    public static final String ID = "none";
    public static final String DEVICE_ID = "silent";

    private static final int MOST_CHANNELS = 64;

    /** For the service loader. */
    public NullBackend() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "No device";
    }

    @Override
    public int preference() {
        return 1000;
    }

    @Override
    public List<DeviceInfo> devices() {
        return List.of(new DeviceInfo(
                DEVICE_ID,
                "No device (silent)",
                MOST_CHANNELS,
                "Nothing is heard. Counter and meters run as they would with a device."));
    }

    @Override
    public AudioStream open(String deviceId, StreamFormat wanted) throws DeviceException {
        if (!deviceId.equals(DEVICE_ID)) {
            throw new DeviceException(
                    "There is no silent device \"" + deviceId + "\". Choose \"No device (silent)\" or another device.");
        }
        return new PacedStream(wanted);
    }
}
