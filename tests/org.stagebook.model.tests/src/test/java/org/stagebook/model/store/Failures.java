package org.stagebook.model.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a person is told when something does not work. */
final class Failures {
    private Failures() {}

    /** The message of the failure that must come; it says what was kept. */
    static String of(ThrowingCallable work) {
        Throwable failure = Assertions.catchThrowable(work);
        assertThat(failure).isInstanceOf(ProductionStoreException.class);
        String message = Objects.requireNonNull(failure.getMessage());
        assertThat(message).containsAnyOf("Nothing was", "nothing was", "was kept", "is kept", "not yet moved");
        return message;
    }
}
