package org.stagebook.edit.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;

/** A cue number means one cue, in the whole production. */
final class CueNumbersAreUnique implements Rule {
    @Override
    public void check(Production production, Consumer<Problem> problems) {
        Map<String, Cue> known = new HashMap<>();
        for (Cue cue : Words.cues(production)) {
            String number = cue.getNumber();
            Cue first = number == null || number.isBlank() ? null : known.putIfAbsent(number, cue);
            if (first != null) {
                problems.accept(new Problem(
                        Problem.Severity.ERROR,
                        cue,
                        "The number " + number + " is used twice, in reel "
                                + first.getReel().getNumber() + " and in reel "
                                + cue.getReel().getNumber() + ".",
                        "Give one of the two cues another number."));
            }
        }
    }
}
