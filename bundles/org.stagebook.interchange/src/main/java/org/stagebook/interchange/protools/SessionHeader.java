package org.stagebook.interchange.protools;

import org.stagebook.timebase.TimecodeFormat;

/**
 * The lines at the head of the export.
 *
 * @param sessionName as saved in Pro Tools
 * @param sampleRateHz samples per second
 * @param bitDepth as printed, such as {@code 24-bit}; empty when missing
 * @param start the session start timecode
 * @param timecodeFormat how the session counts frames
 * @param counts what the session holds, which may be more than the export lists
 */
public record SessionHeader(
        String sessionName,
        int sampleRateHz,
        String bitDepth,
        SessionTime.TimecodeTime start,
        TimecodeFormat timecodeFormat,
        Counts counts) {

    /** What the header says the session holds; -1 where it does not say. */
    public record Counts(int audioTracks, int audioClips, int audioFiles) {}
}
