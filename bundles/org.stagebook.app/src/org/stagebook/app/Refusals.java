package org.stagebook.app;

import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.edit.ReadOnlyProductionException;

/** Finds a refusal in what the platform has wrapped around it. */
final class Refusals {

    private Refusals() {}

    static Optional<ReadOnlyProductionException> readOnly(Throwable problem) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause)
                .filter(ReadOnlyProductionException.class::isInstance)
                .map(ReadOnlyProductionException.class::cast)
                .findFirst();
    }
}
