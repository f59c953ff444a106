package org.stagebook.cli.playing;

import org.stagebook.cli.command.CommandRefusedException;
import org.stagebook.playback.device.AudioBackend;
import org.stagebook.playback.device.AudioBackends;
import org.stagebook.playback.device.DeviceInfo;

/**
 * What names a device on this machine: {@code "jack/L R"}. The workbench keeps the same.
 *
 * @param backend that reaches it
 * @param deviceId of the device within it
 */
public record DeviceKey(AudioBackend backend, String deviceId) {

    /** The key of a listed device. */
    static String of(AudioBackend backend, DeviceInfo device) {
        return backend.id() + "/" + device.id();
    }

    /**
     * Finds the backend of a key; whether it has the device is seen when that is opened.
     *
     * @throws CommandRefusedException if it names no backend
     */
    static DeviceKey parse(String key, AudioBackends backends) {
        int slash = key.indexOf('/');
        if (slash > 0) {
            for (AudioBackend backend : backends.all()) {
                if (backend.id().equals(key.substring(0, slash))) {
                    return new DeviceKey(backend, key.substring(slash + 1));
                }
            }
        }
        throw new CommandRefusedException("\"" + key
                + "\" is not the key of a sound device. \"stagebook devices\" lists those that are there now.");
    }

    @Override
    public String toString() {
        return backend.id() + "/" + deviceId;
    }
}
