package org.stagebook.cli.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.audio.recording.Recording;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.Measurer;
import org.stagebook.metering.Programme;
import org.stagebook.metering.Quantity;

/**
 * One programme to be measured.
 *
 * @param name as it was given
 * @param dialogue the stem by which dialogue is measured, where that was asked for
 * @param stretch what of it, which the request says as well
 * @param partNames of the parts that the request asks for besides, in its order
 */
public record MeasureJob(
        String name,
        Recording recording,
        Optional<Recording> dialogue,
        MeasurementRequest request,
        MeasuredStretch stretch,
        List<String> partNames) {

    /** Copies the list. */
    public MeasureJob {
        partNames = List.copyOf(partNames);
    }

    /** Everything out of order or assumed: what is missing first. */
    List<String> remarks() {
        return Stream.concat(stretch.remarks().stream(), recording.findings().stream())
                .toList();
    }

    boolean asksFor(Quantity quantity) {
        return request.quantities().contains(quantity);
    }

    /** When a frame is, from the start of the recording. */
    double seconds(long frame) {
        return (double) frame / recording.format().sampleRateHz();
    }

    /** About how many bytes a frame takes, for a progress in bytes. */
    long frameBytes() {
        return recording
                        .stored()
                        .map(stored ->
                                (long) stored.channels().getFirst().sample().containerBytes())
                        .orElse(2L)
                * recording.format().channels();
    }

    /** About how many bytes are gone through, in all passes. */
    public long workBytes() {
        Programme programme = Programme.of(recording);
        long ofDialogue = dialogue.map(stem -> Measurer.workFramesOfDialogue(programme, Programme.of(stem), request))
                .orElse(0L);
        return frameBytes() * (Measurer.workFrames(programme, request) + ofDialogue);
    }
}
