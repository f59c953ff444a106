package org.stagebook.cli.measure;

import java.util.Optional;
import org.stagebook.audio.recording.Recording;
import org.stagebook.metering.MeasurementRequest;

/**
 * One programme to be measured.
 *
 * @param name as it was given
 * @param dialogue the stem by which dialogue is measured, where that was asked for
 */
public record MeasureJob(String name, Recording recording, Optional<Recording> dialogue, MeasurementRequest request) {

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
        long programme = frameBytes() * recording.format().frames();
        return dialogue.isPresent()
                ? 2 * programme + frameBytes() * dialogue.get().format().frames()
                : programme;
    }
}
