package org.stagebook.playback.device;

import java.util.List;

/**
 * A way to reach sound devices: JACK, OpenAL, Java Sound, a file.
 *
 * <p>Found by {@link java.util.ServiceLoader}, so that an adapter can be left out of a product. A backend whose library or server is
 * absent has no devices; that is no failure.
 */
public interface AudioBackend {

    /** What settings keep: {@code "jack"}. */
    String id();

    /** What people read: {@code "JACK"}. */
    String name();

    /** Its place among the others when nobody chose: the one with the lowest that has a device is taken. */
    int preference();

    /** The devices that can be opened now, the usual one first; none where there is no server, driver or card. */
    List<DeviceInfo> devices();

    /**
     * Opens one, silent until it is started.
     *
     * @param deviceId of one of {@link #devices()}
     * @param wanted what the programme would like; the stream says what it is given
     * @throws DeviceException if there is no such device, or it can play neither this nor something near it
     */
    AudioStream open(String deviceId, StreamFormat wanted) throws DeviceException;
}
