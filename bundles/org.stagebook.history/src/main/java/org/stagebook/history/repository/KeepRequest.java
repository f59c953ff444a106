package org.stagebook.history.repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is to be kept, and what is said of it.
 *
 * @param occasion why
 * @param title one line, as {@code git log --oneline} shows it
 * @param details further lines, such as what changed, in words
 * @param objectId id of the mix version, premix or sign-off it is kept for
 * @param at when
 */
public record KeepRequest(
        Occasion occasion, String title, List<String> details, Optional<String> objectId, Instant at) {

    /** Copies the list; the title becomes one line. */
    public KeepRequest {
        title = title.strip().replaceAll("\\s+", " ");
        details = List.copyOf(details);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("What is kept needs a name.");
        }
    }

    /** Of nothing but the production itself. */
    public static KeepRequest of(Occasion occasion, String title, List<String> details, Instant at) {
        return new KeepRequest(occasion, title, details, Optional.empty(), at);
    }
}
