package org.stagebook.playback.blind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a blind comparison was, known only after the reveal.
 *
 * @param seed what the letters were shuffled by
 * @param order the candidate behind each letter, by its place among those that were given
 * @param votes every vote, in order
 * @param revealedAt when it was said which was which
 */
public record BlindOutcome(long seed, List<Integer> order, List<BlindVote> votes, Instant revealedAt) {

    /** Copies the lists. */
    public BlindOutcome {
        order = List.copyOf(order);
        votes = List.copyOf(votes);
    }

    /** The letter a candidate was called by. */
    public String letter(int candidate) {
        return BlindTest.LETTERS.get(order.indexOf(candidate));
    }

    /** The candidate a vote was for; empty if it was for none of them. */
    public Optional<Integer> candidate(BlindVote vote) {
        return vote.letter().map(letter -> order.get(BlindTest.LETTERS.indexOf(letter)));
    }

    /** How many votes were for a candidate. */
    public long votesFor(int candidate) {
        return votes.stream()
                .filter(vote -> candidate(vote).equals(Optional.of(candidate)))
                .count();
    }
}
