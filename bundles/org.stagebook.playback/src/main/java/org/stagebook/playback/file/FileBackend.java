package org.stagebook.playback.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.stagebook.playback.device.AudioBackend;
import org.stagebook.playback.device.AudioStream;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.DeviceInfo;
import org.stagebook.playback.device.StreamFormat;

/**
 * Plays into a Broadcast Wave file of 24 bits. Lists no devices, since any path is one: {@link #open} takes the path of the file.
 */
public final class FileBackend implements AudioBackend {

    public static final String ID = "file";

    /** For the service loader. */
    public FileBackend() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "WAV file";
    }

    @Override
    public int preference() {
        return 2000;
    }

    @Override
    public List<DeviceInfo> devices() {
        return List.of();
    }

    /** Opens a file that ends when it is closed: see {@link FileStream#create(Path, StreamFormat)}. */
    @Override
    public AudioStream open(String deviceId, StreamFormat wanted) throws DeviceException {
        try {
            return FileStream.create(Path.of(deviceId), wanted);
        } catch (InvalidPathException e) {
            throw new DeviceException("\"" + deviceId + "\" is no path of a file. Name a file ending in .wav.", e);
        }
    }
}
