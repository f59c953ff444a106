package org.stagebook.cli.measure;

import org.stagebook.audio.recording.Recording;
import org.stagebook.metering.MeasurementRequest;

/**
 * One programme to be measured.
 *
 * @param name as it was given
 */
public record MeasureJob(String name, Recording recording, MeasurementRequest request) {

    /** About how many bytes a frame takes, for a progress in bytes. */
    long frameBytes() {
        return recording
                        .stored()
                        .map(stored ->
                                (long) stored.channels().getFirst().sample().containerBytes())
                        .orElse(2L)
                * recording.format().channels();
    }

    /** About how many bytes there are. */
    public long sizeBytes() {
        return frameBytes() * recording.format().frames();
    }
}
