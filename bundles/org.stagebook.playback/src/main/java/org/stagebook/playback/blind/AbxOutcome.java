package org.stagebook.playback.blind;

import java.time.Instant;
import java.util.List;

/**
 * What an ABX test was, known only after the reveal.
 *
 * @param seed what X was drawn by
 * @param planned how many trials were agreed on before the first
 * @param trials every trial that was answered, in order
 * @param revealedAt when it was said what X had been
 */
public record AbxOutcome(long seed, int planned, List<AbxTrial> trials, Instant revealedAt) {

    /** Copies the list. */
    public AbxOutcome {
        trials = List.copyOf(trials);
    }

    /** How many were right, and how far chance gets. */
    public AbxScore score() {
        return new AbxScore((int) trials.stream().filter(AbxTrial::isRight).count(), trials.size(), planned);
    }
}
