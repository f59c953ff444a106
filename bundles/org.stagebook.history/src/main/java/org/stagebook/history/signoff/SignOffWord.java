package org.stagebook.history.signoff;

import java.util.Optional;
import org.stagebook.model.MixVersion;

/**
 * What somebody says when a part of the film is done.
 *
 * @param scope how much
 * @param version what was heard; nothing where no version is recorded yet
 * @param by who
 * @param role in which role, such as director
 * @param conditions under which conditions; empty for none
 */
public record SignOffWord(SignOffScope scope, Optional<MixVersion> version, String by, String role, String conditions) {

    /** Refuses an anonymous word. */
    public SignOffWord {
        if (by.isBlank()) {
            throw new IllegalArgumentException("A sign-off says who gives it.");
        }
    }
}
