package org.stagebook.delivery.answer;

import java.util.List;
import java.util.Optional;
import org.stagebook.audio.recording.RecordingClock;
import org.stagebook.delivery.check.CheckReport;
import org.stagebook.delivery.rule.Place;

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

    /** Where in the programme something is, in words. */
    public String where(List<Place> where) {
        return places().of(where);
    }

    /** Says where something is in it. */
    public PlaceWords places() {
        return new PlaceWords(report.delivery().programme().format().sampleRateHz(), clock);
    }
}
