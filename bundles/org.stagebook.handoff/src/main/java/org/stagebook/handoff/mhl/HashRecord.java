package org.stagebook.handoff.mhl;

import java.time.Instant;
import java.util.Optional;
import org.stagebook.handoff.hash.HashValue;

/** One hash in a manifest, with what it was for and when it was computed. Directory hashes carry no action. */
public record HashRecord(HashValue value, Optional<HashAction> action, Optional<Instant> date) {
    /** A file's hash. */
    public static HashRecord of(HashValue value, HashAction action, Instant date) {
        return new HashRecord(value, Optional.of(action), Optional.of(date));
    }

    /** A folder's hash. */
    public static HashRecord of(HashValue value, Instant date) {
        return new HashRecord(value, Optional.empty(), Optional.of(date));
    }

    /** Whether later verifications may compare with it. A hash without an action is taken for an original one. */
    public boolean isTrusted() {
        return action.filter(a -> a == HashAction.FAILED).isEmpty();
    }
}
