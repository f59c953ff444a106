package org.stagebook.metering.conformance;

import java.io.IOException;
import java.util.Optional;
import org.stagebook.metering.lanes.LaneSound;

/** Where recordings of the standards' publishers stand, if anywhere. */
@FunctionalInterface
public interface RecordingShelf {

    /** A shelf without recordings. */
    RecordingShelf EMPTY = file -> Optional.empty();

    /**
     * Looks for a recording.
     *
     * @return empty if it is not there
     * @throws IOException if it is there and cannot be read
     */
    Optional<LaneSound> find(GenuineFile file) throws IOException;
}
