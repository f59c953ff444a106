package org.stagebook.cli.measure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stagebook.audio.recording.Recording;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.Quantity;
import org.stagebook.metering.truepeak.TruePeakMethod;
import org.stagebook.metering.weighting.FrameRange;

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

    private static final Set<Quantity> OF_ONE_PASS =
            EnumSet.of(Quantity.LOUDNESS, Quantity.TRUE_PEAK, Quantity.SAMPLE_PEAK, Quantity.PEAK_TO_SHORT_TERM);

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

    /** Whether something is measured that a second pass finds, from front to back. */
    boolean asksForLevels() {
        return request.truePeak() != TruePeakMethod.ANNEX_2 || !OF_ONE_PASS.containsAll(request.quantities());
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
        long measured = stretch.range()
                .map(FrameRange::frames)
                .orElse(recording.format().frames());
        long stem = dialogue.map(speech -> speech.format().frames()).orElse(0L);
        int passes = 1 + (asksForLevels() ? 1 : 0) + (dialogue.isPresent() ? 1 : 0);
        return frameBytes() * (passes * measured + stem);
    }
}
