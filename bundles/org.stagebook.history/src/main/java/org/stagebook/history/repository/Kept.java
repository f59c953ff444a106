package org.stagebook.history.repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A state of a production that was kept: a commit.
 *
 * @param commit its name in git, 40 hexadecimal digits
 * @param parents those of the states it came from; two where work of two people was joined
 * @param title first line of its message
 * @param details what else was said, line by line
 * @param occasion why it was kept; nothing for a commit that somebody made with git itself
 * @param objectId id of the mix version, premix or sign-off it was kept for
 * @param by who kept it
 * @param at when
 */
public record Kept(
        String commit,
        List<String> parents,
        String title,
        List<String> details,
        Optional<Occasion> occasion,
        Optional<String> objectId,
        Keeper by,
        Instant at) {

    /** Copies the lists. */
    public Kept {
        parents = List.copyOf(parents);
        details = List.copyOf(details);
    }
}
