package org.stagebook.playback.engine;

/** Hears what becomes of playback; called by any thread but the audio thread, and must not keep it. */
public interface EngineListener {

    /** The transport's state is another one. */
    void changed();

    /** Playback has ended without being told; the message is for people. */
    void stopped(String message);

    /** A recording is silent from now on; the message is for people. */
    void silenced(String message);

    /** Hears nothing. */
    EngineListener NONE = new EngineListener() {
        @Override
        public void changed() {
            // Nobody asked.
        }

        @Override
        public void stopped(String message) {
            // Nobody asked.
        }

        @Override
        public void silenced(String message) {
            // Nobody asked.
        }
    };
}
