package org.stagebook.edit.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.stagebook.edit.validation.Problem.Severity;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/** Reels have numbers of their own and lie apart in time, or a position would mean two places. */
final class ReelsDoNotOverlap implements Rule {
    @Override
    public void check(Production production, Consumer<Problem> problems) {
        List<Reel> reels = new ArrayList<>(production.getReels());
        checkNumbers(reels, problems);
        reels.removeIf(reel -> reel.getStart() == null || reel.getEnd() == null);
        reels.sort(Comparator.comparing(Reel::getStart));
        for (int i = 1; i < reels.size(); i++) {
            Reel previous = reels.get(i - 1);
            Reel reel = reels.get(i);
            if (reel.getStart().compareTo(previous.getEnd()) < 0) {
                problems.accept(new Problem(
                        Severity.ERROR,
                        reel,
                        Words.name(reel) + " starts at " + Words.time(production, reel.getStart())
                                + ", before the end of "
                                + "reel " + previous.getNumber() + " at "
                                + Words.time(production, previous.getEnd()) + ".",
                        "Correct the start of the one or the end of the other."));
            }
        }
    }

    private static void checkNumbers(List<Reel> reels, Consumer<Problem> problems) {
        for (int i = 0; i < reels.size(); i++) {
            int number = reels.get(i).getNumber();
            if (reels.subList(0, i).stream().anyMatch(other -> other.getNumber() == number)) {
                problems.accept(new Problem(
                        Severity.ERROR,
                        reels.get(i),
                        "There are two reels with the number " + number + ".",
                        "Give one of them another number."));
            }
        }
    }
}
