package org.stagebook.interchange.protools;

import org.stagebook.interchange.text.SourceLine;

/**
 * One row of a track for one channel, as printed.
 *
 * @param channel from 1
 * @param number of the event within its channel, from 1
 */
record EventRow(SourceLine line, int channel, int number, String clipName, EventTimes times, boolean muted) {

    /** The name without {@code .L} or {@code .R}, equal on all channels of one clip. */
    String baseName() {
        return ChannelFormat.withoutChannel(clipName);
    }

    /** What all channels of one clip have in common. */
    ClipKey key() {
        return new ClipKey(baseName(), times.start(), times.end(), muted);
    }

    /** Equal on all channels of one clip. */
    record ClipKey(String baseName, SessionTime start, SessionTime end, boolean muted) {}
}
