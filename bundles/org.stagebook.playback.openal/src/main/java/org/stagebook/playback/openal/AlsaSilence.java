package org.stagebook.playback.openal;

import org.lwjgl.system.JNI;
import org.lwjgl.system.Library;
import org.lwjgl.system.Platform;
import org.lwjgl.system.SharedLibrary;

/**
 * Keeps ALSA's library from writing its errors to the terminal: on a machine without a card they come by the dozen, and OpenAL
 * tells the outcome anyway. The handler it is given is a function of the C library that does nothing and looks at no argument.
 */
final class AlsaSilence {

    private static final String LIBRARY = "libasound.so.2";
    private static final String C_LIBRARY = "libc.so.6";

    private AlsaSilence() {}

    static void keep() {
        if (Platform.get() != Platform.LINUX) {
            return;
        }
        try {
            SharedLibrary alsa = load(LIBRARY);
            SharedLibrary c = load(C_LIBRARY);
            JNI.invokePI(c.getFunctionAddress("getppid"), alsa.getFunctionAddress("snd_lib_error_set_handler"));
        } catch (UnsatisfiedLinkError noAlsa) {
            // Nothing that could write.
            return;
        }
    }

    private static SharedLibrary load(String name) {
        return Library.loadNative(AlsaSilence.class, "org.stagebook.playback.openal", name);
    }
}
