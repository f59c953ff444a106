package org.stagebook.edit;

import java.util.concurrent.atomic.AtomicLong;

/** Where new objects get their ids from: random ones at work, counted ones where every byte must be the same again. */
@FunctionalInterface
public interface IdSource {
    /** An id that no other object has: letters, digits and hyphens, starting with a letter or underscore. */
    String next();

    /** Random ids that never meet, whoever makes them on whatever machine. */
    static IdSource random() {
        return new RandomIds();
    }

    /** {@code cue1}, {@code cue2}, ...; only for demonstrations and tests, one source for each production. */
    static IdSource sequence(String prefix) {
        AtomicLong last = new AtomicLong();
        return () -> prefix + last.incrementAndGet();
    }
}
