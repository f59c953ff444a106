package org.stagebook.playback.device;

/** Hears what becomes of a stream. */
@FunctionalInterface
public interface StreamListener {

    /** The device is gone: unplugged, its server ended. Nothing is asked of the renderer any more. */
    void lost(DeviceException reason);
}
