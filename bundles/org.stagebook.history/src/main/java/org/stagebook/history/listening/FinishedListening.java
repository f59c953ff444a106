package org.stagebook.history.listening;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.stagebook.edit.change.NewListeningTest;
import org.stagebook.edit.change.NewListeningTest.Answer;
import org.stagebook.edit.change.NewListeningTest.Circumstances;
import org.stagebook.edit.change.NewListeningTest.Draw;
import org.stagebook.model.ListeningTestKind;
import org.stagebook.playback.blind.AbxOutcome;
import org.stagebook.playback.blind.AbxTrial;
import org.stagebook.playback.blind.BlindOutcome;
import org.stagebook.playback.blind.BlindVote;

/**
 * Makes of a listening test that is over what a mix version keeps of it; {@code RecordListeningTest} then does so.
 *
 * @param circumstances when, who and where
 * @param compared what was compared, in the order in which it was given to the test
 * @param remark what was said after the reveal; may be empty
 */
public record FinishedListening(Circumstances circumstances, List<Compared> compared, String remark) {

    /** Copies the list. */
    public FinishedListening {
        compared = List.copyOf(compared);
    }

    /** A blind vote. Its candidates are kept in the order of their letters. */
    public NewListeningTest with(BlindOutcome outcome) {
        List<Integer> order = outcome.order();
        check(order.size());
        return new NewListeningTest(
                ListeningTestKind.PREFERENCE,
                circumstances,
                new Draw(outcome.seed(), 0),
                order.stream()
                        .map(candidate -> compared.get(candidate).under(outcome.letter(candidate)))
                        .toList(),
                outcome.votes().stream().map(vote -> answer(vote, outcome)).toList(),
                outcome.revealedAt(),
                remark);
    }

    private static Answer answer(BlindVote vote, BlindOutcome outcome) {
        Optional<Integer> chosen =
                outcome.candidate(vote).map(candidate -> outcome.order().indexOf(candidate));
        return new Answer(
                vote.number(),
                OptionalInt.empty(),
                chosen.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                vote.by(),
                vote.at());
    }

    /** An ABX test, of which the first is A and the second B. */
    public NewListeningTest with(AbxOutcome outcome) {
        check(2);
        return new NewListeningTest(
                ListeningTestKind.ABX,
                circumstances,
                new Draw(outcome.seed(), outcome.planned()),
                IntStream.range(0, 2)
                        .mapToObj(place -> compared.get(place).under(place == 0 ? "A" : "B"))
                        .toList(),
                outcome.trials().stream().map(FinishedListening::answer).toList(),
                outcome.revealedAt(),
                remark);
    }

    private static Answer answer(AbxTrial trial) {
        return new Answer(
                trial.number(),
                OptionalInt.of(trial.played()),
                OptionalInt.of(trial.answered()),
                trial.by(),
                trial.at());
    }

    private void check(int candidates) {
        if (compared.size() != candidates) {
            throw new IllegalArgumentException("The test compared " + candidates + " candidates, and " + compared.size()
                    + " are described. Nothing was kept.");
        }
    }
}
