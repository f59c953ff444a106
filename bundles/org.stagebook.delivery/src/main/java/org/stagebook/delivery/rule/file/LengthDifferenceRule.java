package org.stagebook.delivery.rule.file;

import java.util.OptionalLong;
import java.util.Set;
import org.stagebook.audio.recording.RecordingFormat;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.NumberRule;
import org.stagebook.delivery.rule.Reading;
import org.stagebook.delivery.spec.Requirement;

/** By how much the sound is longer or shorter than its picture, in seconds. */
public final class LengthDifferenceRule implements NumberRule {

    /** For the service loader. */
    public LengthDifferenceRule() {}

    @Override
    public String quantity() {
        return "lengthDifference";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.HEADER);
    }

    @Override
    public Reading read(Requirement requirement, Evidence evidence) {
        OptionalLong wanted = evidence.delivery().picture().lengthFrames();
        RecordingFormat format = evidence.delivery().programme().format();
        return wanted.isPresent()
                ? Reading.Value.of((double) Math.abs(format.frames() - wanted.getAsLong()) / format.sampleRateHz())
                : new Reading.Unknown("Nobody said how long the picture is.");
    }
}
