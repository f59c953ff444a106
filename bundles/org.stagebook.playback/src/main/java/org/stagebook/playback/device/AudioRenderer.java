package org.stagebook.playback.device;

/** Gives a device its sound. */
public interface AudioRenderer {

    /**
     * Fills the next frames, silence where there is nothing to hear.
     *
     * <p>Called by the audio thread: takes no lock, allocates nothing, waits for nothing.
     *
     * @param planar samples as {@code planar[channel][frame]}, full scale ±1, each array at least {@code frames} long
     * @param frames how many are wanted, at least 1
     */
    void render(float[][] planar, int frames);

    /**
     * Waits until that many frames can be rendered without a gap: for devices that have no clock of their own, a file for
     * instance, or that write ahead. Returns at once where nothing has to be waited for.
     *
     * @throws InterruptedException if the thread is asked to end
     */
    void awaitFrames(int frames) throws InterruptedException;
}
