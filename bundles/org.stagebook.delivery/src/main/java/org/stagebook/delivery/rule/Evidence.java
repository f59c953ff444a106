package org.stagebook.delivery.rule;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.delivery.checksum.ChecksumsBeside;
import org.stagebook.delivery.qc.QcReading;
import org.stagebook.delivery.spec.Window;
import org.stagebook.metering.weighting.FrameRange;

/**
 * What is known of what is delivered. What was not asked for by a rule's {@link Rule#inputs} need not be there.
 *
 * <p>A window is absent where nobody knows where it lies: without a first frame of action there is no action.
 */
public interface Evidence {

    /** The files and what was said of them. */
    Delivery delivery();

    /** A value that a person read, which stands in place of ours. */
    default Optional<Stated> stated(String quantity) {
        return Optional.ofNullable(delivery().stated().get(quantity));
    }

    /** Loudness of a window; absent where nobody knows where that lies. */
    Optional<LoudnessEvidence> loudness(Window window);

    /** Where the dialogue stem speaks within a window; absent without a stem or where nobody knows where the window lies. */
    Optional<DialogueEvidence> dialogue(Window window);

    /** Everything that one pass over the sound has found; absent where no rule had to hear it. */
    default Optional<QcReading> sound() {
        return Optional.empty();
    }

    /** Checksums that lie beside the files, compared; empty where there are none, or no rule asks. */
    default ChecksumsBeside checksums() {
        return ChecksumsBeside.NONE;
    }

    /**
     * What would be known if the channels of the programme were in the orders that fit its sound; empty unless the sound contradicts
     * the order that is stated.
     */
    default Map<ChannelOrder, Evidence> heardOtherwise() {
        return Map.of();
    }

    /** What lies between the pops of the leaders, by the sound alone; absent where there are none, or nobody listened. */
    default Optional<FrameRange> betweenPops() {
        return Optional.empty();
    }

    /**
     * Leq(m) of the programme, ISO 21727, from the first sound to the last: of the action, or of what lies between the pops where
     * nobody knows the action; absent for silence.
     */
    OptionalDouble leqM();
}
