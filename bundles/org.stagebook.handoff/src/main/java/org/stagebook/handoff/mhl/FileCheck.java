package org.stagebook.handoff.mhl;

import java.util.Map;
import java.util.Optional;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.hash.HashValue;

/**
 * One file compared with a history; a file whose name no manifest can hold is shown with the name it has. {@code detail} says
 * more where the state alone does not, else it is empty.
 */
public record FileCheck(String path, State state, String detail, Evidence evidence) {
    /** What can have become of a file. */
    public enum State {
        UNCHANGED,
        CHANGED,
        MISSING,
        /** The history does not name it. */
        NEW
    }

    /**
     * What a state rests on.
     *
     * @param found the hashes of the bytes that are there; empty if there are none or they cannot be read
     * @param recorded what the history says of the file, if it names it
     * @param renamedFrom for a new file, the name of a missing one with the same content
     */
    public record Evidence(
            Map<HashAlgorithm, HashValue> found, Optional<RecordedFile> recorded, Optional<ManifestPath> renamedFrom) {
        public Evidence {
            found = Map.copyOf(found);
        }

        static Evidence of(RecordedFile recorded) {
            return new Evidence(Map.of(), Optional.of(recorded), Optional.empty());
        }
    }
}
