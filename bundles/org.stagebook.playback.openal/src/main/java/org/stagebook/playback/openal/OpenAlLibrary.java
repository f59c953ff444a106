package org.stagebook.playback.openal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.lwjgl.openal.ALC10;
import org.lwjgl.openal.ALUtil;
import org.lwjgl.openal.EnumerateAllExt;
import org.lwjgl.system.Configuration;
import org.stagebook.playback.device.DeviceException;

/** Loads OpenAL Soft, quietly, and knows its devices. */
final class OpenAlLibrary {

    private static final int JAVA_WITH_FFM = 25;

    /** What OpenAL calls playing to nobody. Stagebook has its own silent device, which says so. */
    private static final String NO_OUTPUT = "no output";

    /** Listed by OpenAL wherever ALSA's library is installed, with or without a card. */
    private static final String ALSA_DEFAULT = "ALSA Default";

    private OpenAlLibrary() {}

    /**
     * Loads the library.
     *
     * @throws DeviceException if it does not run on this machine
     */
    static void load() throws DeviceException {
        try {
            configure();
            Objects.requireNonNull(ALC10.alcGetString(0, ALC10.ALC_DEFAULT_DEVICE_SPECIFIER));
        } catch (LinkageError | RuntimeException e) {
            throw new DeviceException("OpenAL does not run on this machine: " + e + ". Choose another device.", e);
        }
    }

    private static synchronized void configure() {
        Configuration.DEBUG_STREAM.set(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        if (Runtime.version().feature() >= JAVA_WITH_FFM && hasForeignMemory()) {
            Configuration.MEMORY_BACKEND.set("ffm");
        }
        AlsaSilence.keep();
    }

    /** Not where the classes lie in a folder: Java looks for those of a release in jars only. */
    private static boolean hasForeignMemory() {
        return OpenAlLibrary.class.getResource("/org/lwjgl/system/MemoryBackendFFM.class") != null;
    }

    /** The names of the devices that can be played on, the usual one first. */
    static List<String> deviceNames() {
        List<String> names = ALUtil.getStringList(0, EnumerateAllExt.ALC_ALL_DEVICES_SPECIFIER);
        return names == null
                ? List.of()
                : names.stream()
                        .filter(name -> !name.toLowerCase(Locale.ROOT).contains(NO_OUTPUT))
                        .filter(name -> !name.equals(ALSA_DEFAULT) || canBeOpened(name))
                        .toList();
    }

    private static boolean canBeOpened(String name) {
        long device = ALC10.alcOpenDevice(name);
        return device != 0 && ALC10.alcCloseDevice(device);
    }
}
