package org.stagebook.playback.blind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether somebody hears a difference at all: in each trial X is A or B by a fair draw from a seed, and the listener says which. How many
 * trials there will be is agreed before the first, for who stops when it looks well proves nothing. Until the reveal nothing that can be
 * asked of this object tells what X is or how many answers were right; the seed comes with the outcome.
 *
 * <p>To be used from one thread.
 */
public final class AbxTest {
    /** More than anybody's ears stand. */
    private static final int MOST_TRIALS = 1000;

    private final long seed;
    private final CandidateSwitch player;
    private final List<Integer> drawn;
    private final List<AbxTrial> answered = new ArrayList<>();
    private Optional<AbxOutcome> outcome = Optional.empty();

    /**
     * A test before its first trial.
     *
     * @param trials how many there will be, at least one
     * @param seed what X is drawn by; the same seed gives the same X for ever
     * @param player plays what is asked for; 0 is A, 1 is B
     */
    public AbxTest(int trials, long seed, CandidateSwitch player) {
        if (trials < 1 || trials > MOST_TRIALS) {
            throw new IllegalArgumentException(
                    "An ABX test has 1 to " + MOST_TRIALS + " trials, and " + trials + " were asked for.");
        }
        this.seed = seed;
        this.player = player;
        SeededChoice choice = new SeededChoice(seed);
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < trials; i++) {
            unknown.add(choice.below(2));
        }
        drawn = List.copyOf(unknown);
    }

    /** How many trials were agreed on. */
    public int planned() {
        return drawn.size();
    }

    /** How many were answered. */
    public int answered() {
        return answered.size();
    }

    /** Whether every trial was answered. */
    public boolean isComplete() {
        return answered.size() == drawn.size();
    }

    /** Whether it is known what X was. */
    public boolean isRevealed() {
        return outcome.isPresent();
    }

    /** Lets A, B or the X of this trial be heard; after the last trial X stays what it was in that. */
    public void hear(AbxSound sound) {
        player.to(
                switch (sound) {
                    case A -> 0;
                    case B -> 1;
                    case X -> drawn.get(Math.min(answered.size(), drawn.size() - 1));
                });
    }

    /**
     * Says what X was, and goes on to the next trial; whether it was right is not said.
     *
     * @param isB whether it was B, and not A
     * @throws IllegalStateException with a sentence, if there is no trial left or all is known
     */
    public void answer(boolean isB, String by, Instant at) {
        if (outcome.isPresent() || isComplete()) {
            throw new IllegalStateException("The test is over after " + answered.size()
                    + " trials. The answers were kept; begin another test.");
        }
        int trial = answered.size();
        answered.add(new AbxTrial(trial + 1, drawn.get(trial), isB ? 1 : 0, by, at));
    }

    /**
     * Ends the test, before its last trial if need be, and says what X was; later calls say the same.
     *
     * @throws IllegalStateException with a sentence, if nothing was answered
     */
    public AbxOutcome reveal(Instant at) {
        if (answered.isEmpty()) {
            throw new IllegalStateException("Nothing was answered yet. Say what X is at least once before the reveal.");
        }
        if (outcome.isEmpty()) {
            outcome = Optional.of(new AbxOutcome(seed, drawn.size(), answered, at));
        }
        return outcome.get();
    }
}
