package org.stagebook.cli.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.audio.recording.RecordingClock;
import org.stagebook.metering.weighting.FrameRange;

/**
 * What of a recording is measured.
 *
 * @param range its frames; absent for all of them
 * @param clock the timecode of its frames, where the recording states it
 * @param remarks sentences about how it differs from what was asked for; empty when it does not
 */
public record MeasuredStretch(Optional<FrameRange> range, Optional<RecordingClock> clock, List<String> remarks) {

    /** Copies the list. */
    public MeasuredStretch {
        remarks = List.copyOf(remarks);
    }

    /** The same with what is to be said of a part of it. */
    public MeasuredStretch saying(String part, List<String> sentences) {
        List<String> all = new ArrayList<>(remarks);
        sentences.forEach(sentence -> all.add("Part \"" + part + "\": " + sentence));
        return new MeasuredStretch(range, clock, all);
    }
}
