package org.stagebook.interchange.protools;

/**
 * A clip or fade on a track, one for all channels of the track.
 *
 * @param kind clip or fade
 * @param clipName without the channel suffix ({@code .L}) where the track has several channels
 * @param listedName as the export prints it for channel 1, the name to look up in the clip list
 * @param times where it lies
 * @param muted whether the clip is muted
 * @param line the row of channel 1
 */
public record TrackEvent(
        EventKind kind, String clipName, String listedName, EventTimes times, boolean muted, int line) {

    /** Whether this is material rather than a fade. */
    public boolean isClip() {
        return kind == EventKind.CLIP;
    }
}
