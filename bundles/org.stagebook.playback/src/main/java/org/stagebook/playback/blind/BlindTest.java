package org.stagebook.playback.blind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Candidates under letters that a seed has shuffled: heard by letter, voted for by letter, and named only by the reveal, after which
 * nobody votes any more. Until then nothing that can be asked of this object tells which is which; the seed comes with the outcome.
 *
 * <p>To be used from one thread.
 */
public final class BlindTest {
    static final List<String> LETTERS =
            Stream.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("")).toList();

    private final long seed;
    private final List<Integer> order;
    private final CandidateSwitch player;
    private final List<BlindVote> votes = new ArrayList<>();
    private Optional<BlindOutcome> outcome = Optional.empty();

    /**
     * A comparison nobody has voted in yet.
     *
     * @param candidates how many are compared, 2 to 26
     * @param seed what shuffles them; the same seed gives the same order for ever
     * @param player plays what is asked for
     * @throws IllegalArgumentException if there is nothing to compare
     */
    public BlindTest(int candidates, long seed, CandidateSwitch player) {
        if (candidates < 2 || candidates > LETTERS.size()) {
            throw new IllegalArgumentException("A blind comparison is one of 2 to " + LETTERS.size()
                    + " candidates, and " + candidates + " were given. Choose what to compare.");
        }
        this.seed = seed;
        this.player = player;
        this.order = new SeededChoice(seed).order(candidates);
    }

    /** The letters to choose from, A first. */
    public List<String> letters() {
        return LETTERS.subList(0, order.size());
    }

    /** Lets what is behind a letter be heard; also after the reveal. */
    public void hear(String letter) {
        player.to(order.get(place(letter)));
    }

    /**
     * Takes a vote for a letter.
     *
     * @throws IllegalStateException with a sentence, if it is known already which is which
     */
    public void vote(String letter, String by, Instant at) {
        place(letter);
        add(Optional.of(letter), by, at);
    }

    /**
     * Takes a vote for none of them: they sounded the same, or as good as each other.
     *
     * @throws IllegalStateException with a sentence, if it is known already which is which
     */
    public void voteForNone(String by, Instant at) {
        add(Optional.empty(), by, at);
    }

    private void add(Optional<String> letter, String by, Instant at) {
        if (outcome.isPresent()) {
            throw new IllegalStateException(
                    "It is known which is which, so nobody can vote blind any more. The votes were kept; begin another comparison.");
        }
        votes.add(new BlindVote(votes.size() + 1, letter, by, at));
    }

    /** The votes so far, by letter. */
    public List<BlindVote> votes() {
        return List.copyOf(votes);
    }

    /** Whether it is known which is which. */
    public boolean isRevealed() {
        return outcome.isPresent();
    }

    /**
     * Says which is which, and takes no vote from then on; later calls say the same.
     *
     * @throws IllegalStateException with a sentence, if nobody has voted
     */
    public BlindOutcome reveal(Instant at) {
        if (votes.isEmpty()) {
            throw new IllegalStateException(
                    "Nobody has voted yet. Vote for a letter or for none of them before it is said which is which.");
        }
        if (outcome.isEmpty()) {
            outcome = Optional.of(new BlindOutcome(seed, order, votes, at));
        }
        return outcome.get();
    }

    private int place(String letter) {
        int place = letters().indexOf(letter);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "There is no " + letter + ". The letters are " + String.join(", ", letters()) + ".");
        }
        return place;
    }
}
