package org.stagebook.ui.playhead;

/** Says which frame belongs to what is heard at this moment, so that picture and counters keep to the sound. */
@FunctionalInterface
public interface FrameCounter {

    /**
     * The frame of the production's timecode that is heard now, counted from timecode zero. Asked many times a second on the UI thread; neither
     * waits nor fails.
     */
    long frameNow();
}
