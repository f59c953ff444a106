package org.stagebook.cli.measure;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.metering.Measurement;

/**
 * Why figures are not what they were asked to be: of a recording that is not whole, or missing.
 *
 * @param job what was asked for
 * @param found what there is
 */
public record Shortcomings(MeasureJob job, Measurement found) {

    /** A sentence with the name of the recording for each; empty when there are none. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        job.recording().losses().forEach(loss -> sentences.add(job.name() + " is incomplete. " + loss));
        if (found.loudness().isEmpty()) {
            sentences.add(job.name() + ": " + whyNoLoudness());
        }
        return sentences;
    }

    private String whyNoLoudness() {
        return job.recording().channels().reason()
                + " Loudness depends on where each channel is heard; say it with --layout and --order.";
    }
}
