package org.stagebook.playback.device;

/**
 * An open device. Its methods are called by one thread, which is not the one that renders.
 */
public interface AudioStream extends AutoCloseable {

    /** What it plays, which may differ from what was wanted: fewer channels, the rate of a running server. */
    StreamFormat format();

    /**
     * Begins to ask for sound, from a thread of its own that nothing else uses.
     *
     * @param listener hears once when the device is lost; called by any thread but the audio thread
     * @throws DeviceException if the device does not start
     */
    void start(AudioRenderer renderer, StreamListener listener) throws DeviceException;

    /** How long a rendered frame takes to be heard, as far as the device knows. */
    int latencyFrames();

    /** How often the device itself says it came too late or ran dry since it was started. */
    long deviceUnderruns();

    /** Ends it; when this returns the renderer is no longer called. Closing twice does nothing. */
    @Override
    void close();
}
