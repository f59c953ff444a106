package org.stagebook.cli.delivery;

import java.util.List;
import java.util.Optional;
import org.stagebook.cli.measure.RecordingClock;
import org.stagebook.delivery.check.CheckReport;

/**
 * One programme that was held against a specification.
 *
 * @param name as it was given
 * @param clock of the recording, where it states one
 * @param remarks sentences about the files and about how they differ from what was asked
 */
public record Checked(String name, CheckReport report, Optional<RecordingClock> clock, List<String> remarks) {

    /** Copies the list. */
    public Checked {
        remarks = List.copyOf(remarks);
    }

    PlaceWords places() {
        return new PlaceWords(report.delivery().programme().format().sampleRateHz(), clock);
    }
}
