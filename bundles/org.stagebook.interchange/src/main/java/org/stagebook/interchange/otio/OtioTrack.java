package org.stagebook.interchange.otio;

import java.util.List;
import org.stagebook.timebase.TimeRange;

/**
 * A track of sound.
 *
 * @param line of the file, counted from 1
 * @param name as the file gives it; {@code A1}, {@code A2} where it gives none
 */
public record OtioTrack(int line, String name, List<Sound> clips) {

    public OtioTrack {
        clips = List.copyOf(clips);
    }

    /**
     * A clip of sound.
     *
     * @param line of the file, counted from 1
     * @param file address of the media; empty if it says none
     * @param range on the time line, from timecode zero
     * @param muted whether it is disabled
     */
    public record Sound(int line, String name, String file, TimeRange range, boolean muted) {}
}
