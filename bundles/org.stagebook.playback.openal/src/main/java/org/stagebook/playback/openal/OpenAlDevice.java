package org.stagebook.playback.openal;

import java.nio.IntBuffer;
import org.lwjgl.openal.AL;
import org.lwjgl.openal.AL10;
import org.lwjgl.openal.ALC;
import org.lwjgl.openal.ALC10;
import org.lwjgl.openal.ALCCapabilities;
import org.lwjgl.openal.ALCapabilities;
import org.lwjgl.openal.EXTThreadLocalContext;
import org.lwjgl.system.MemoryStack;
import org.stagebook.playback.device.DeviceException;

/** An open device with its one context, in which code is run by whichever thread calls. */
final class OpenAlDevice implements AutoCloseable {

    private final String name;
    private final long device;
    private final long context;
    private final ALCCapabilities deviceCapabilities;
    private final ALCapabilities capabilities;

    /**
     * Makes the context of a device, which is closed if that fails.
     *
     * @param device as OpenAL gave it, 0 if it gave none
     * @param attributes names and values
     */
    OpenAlDevice(String name, long device, int... attributes) throws DeviceException {
        if (device == 0) {
            throw new DeviceException(
                    "\"" + name + "\" cannot be opened: it is not connected, or another program holds it. Connect"
                            + " it, or choose another device.");
        }
        this.name = name;
        this.device = device;
        this.deviceCapabilities = ALC.createCapabilities(device);
        this.context = context(device, attributes);
        if (context == 0 || !EXTThreadLocalContext.alcSetThreadContext(context)) {
            ALC10.alcCloseDevice(device);
            throw new DeviceException(
                    "\"" + name + "\" takes none of the formats it was offered. Choose another device.");
        }
        this.capabilities = AL.createCapabilities(deviceCapabilities);
        leave();
    }

    private static long context(long device, int... attributes) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IntBuffer list = stack.mallocInt(attributes.length + 1);
            list.put(attributes).put(0).flip();
            return ALC10.alcCreateContext(device, list);
        }
    }

    String name() {
        return name;
    }

    long handle() {
        return device;
    }

    ALCCapabilities deviceCapabilities() {
        return deviceCapabilities;
    }

    /** What OpenAL calls an error. */
    static String errorName(int error) {
        return switch (error) {
            case AL10.AL_INVALID_NAME -> "invalid name";
            case AL10.AL_INVALID_ENUM -> "unknown format or setting";
            case AL10.AL_INVALID_VALUE -> "invalid value";
            case AL10.AL_INVALID_OPERATION -> "not possible now";
            case AL10.AL_OUT_OF_MEMORY -> "out of memory";
            default -> "error " + error;
        };
    }

    int number(int parameter) {
        return ALC10.alcGetInteger(device, parameter);
    }

    /** Runs something with the context as that of the thread. */
    void run(Runnable task) {
        EXTThreadLocalContext.alcSetThreadContext(context);
        AL.setCurrentThread(capabilities);
        try {
            task.run();
        } finally {
            leave();
        }
    }

    private static void leave() {
        AL.setCurrentThread(null);
        EXTThreadLocalContext.alcSetThreadContext(0);
    }

    /** Ends the mixing; when this returns no callback is called any more. */
    @Override
    public void close() {
        ALC10.alcDestroyContext(context);
        ALC10.alcCloseDevice(device);
    }
}
