package org.stagebook.playback.openal;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.playback.device.AudioBackend;
import org.stagebook.playback.device.AudioStream;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.DeviceInfo;
import org.stagebook.playback.device.StreamFormat;

/** Devices of OpenAL Soft, each for speakers and once more for headphones. */
public final class OpenAlBackend implements AudioBackend {

    public static final String ID = "openal";

    /** What the id of a device ends with that is listened to on headphones. */
    public static final String HEADPHONES = "#hrtf";

    private static final int MOST_CHANNELS = OpenAlLayout.SURROUND_7_1.channelCount();

    /** For the service loader. */
    public OpenAlBackend() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "OpenAL";
    }

    @Override
    public int preference() {
        return 200;
    }

    @Override
    public List<DeviceInfo> devices() {
        try {
            OpenAlLibrary.load();
        } catch (DeviceException notHere) {
            // Opening says why; a list just has no devices of it.
            return List.of();
        }
        List<DeviceInfo> devices = new ArrayList<>();
        List<String> names = OpenAlLibrary.deviceNames();
        names.forEach(name -> devices.add(new DeviceInfo(
                name, name, MOST_CHANNELS, "Up to 7.1, as far as the device is set up for it in the system.")));
        names.forEach(
                name -> devices.add(
                        new DeviceInfo(
                                name + HEADPHONES,
                                name + ", headphones (HRTF)",
                                MOST_CHANNELS,
                                "Surround sound is placed around the head by HRTF, which colours it. Not for judging balance or tone.")));
        return List.copyOf(devices);
    }

    @Override
    public AudioStream open(String deviceId, StreamFormat wanted) throws DeviceException {
        OpenAlLibrary.load();
        boolean onHeadphones = deviceId.endsWith(HEADPHONES);
        String name = onHeadphones ? deviceId.substring(0, deviceId.length() - HEADPHONES.length()) : deviceId;
        return OpenAlStream.open(name, wanted, onHeadphones);
    }
}
