package org.stagebook.playback.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.stagebook.playback.device.AudioRenderer;

/** What a device plays while plans come and go: the session that is connected, or silence. */
final class Switchboard implements AudioRenderer {

    private volatile @Nullable Session session;

    void connect(Session next) {
        session = next;
    }

    void disconnect() {
        session = null;
    }

    @Override
    public void render(float[][] planar, int frames) {
        Session playing = session;
        if (playing != null) {
            playing.render(planar, frames);
        } else {
            for (float[] channel : planar) {
                Arrays.fill(channel, 0, frames, 0);
            }
        }
    }

    @Override
    public void awaitFrames(int frames) throws InterruptedException {
        Session playing = session;
        if (playing != null) {
            playing.awaitFrames(frames);
        }
    }
}
