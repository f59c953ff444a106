package org.stagebook.playback.javasound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Mixer;
import org.stagebook.playback.device.AudioBackend;
import org.stagebook.playback.device.AudioStream;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.DeviceInfo;
import org.stagebook.playback.device.StreamFormat;

/** Devices of Java Sound. A machine without a card has none. */
public final class JavaSoundBackend implements AudioBackend {

    public static final String ID = "javasound";

    private final JavaSoundOrder order = new JavaSoundOrder(System.getProperty("os.name", ""));

    /** For the service loader. */
    public JavaSoundBackend() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Java Sound";
    }

    @Override
    public int preference() {
        return 300;
    }

    @Override
    public List<DeviceInfo> devices() {
        List<DeviceInfo> found = new ArrayList<>();
        for (Mixer.Info info : AudioSystem.getMixerInfo()) {
            int channels = order.trusted(new LineFormats(AudioSystem.getMixer(info)).mostChannels());
            if (channels > 0) {
                found.add(new DeviceInfo(info.getName(), info.getName(), channels, order.remark()));
            }
        }
        found.sort((one, other) -> Boolean.compare(isUsual(other), isUsual(one)));
        return List.copyOf(found);
    }

    /** ALSA's and Windows' and the Mac's names of the device that the system plays on. */
    private static boolean isUsual(DeviceInfo device) {
        return device.name().contains("[default]")
                || device.name().startsWith("Primary Sound")
                || device.name().startsWith("Default Audio");
    }

    @Override
    public AudioStream open(String deviceId, StreamFormat wanted) throws DeviceException {
        Mixer mixer = mixer(deviceId)
                .orElseThrow(() -> new DeviceException(
                        "Java Sound has no device \"" + deviceId + "\" now. Connect it, or choose another device."));
        return JavaSoundStream.open(deviceId, mixer, order, wanted);
    }

    private static Optional<Mixer> mixer(String name) {
        return Arrays.stream(AudioSystem.getMixerInfo())
                .filter(info -> info.getName().equals(name))
                .map(AudioSystem::getMixer)
                .filter(mixer -> new LineFormats(mixer).mostChannels() > 0)
                .findFirst();
    }
}
