package org.stagebook.edit.validation;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.model.Production;

/** Looks for everything that is known to go wrong in a production. */
public final class Validation {
    private static final List<Rule> RULES = List.of(
            new CueNumbersAreUnique(),
            new CuesAreComplete(),
            new CuesLieInTheirReel(),
            new ReelsDoNotOverlap(),
            new FramesOfActionAreInOrder(),
            new RefusedItemsHaveReasons());

    private Validation() {}

    /** All problems, rule by rule, each in the production's order; empty if there are none. */
    public static List<Problem> check(Production production) {
        List<Problem> problems = new ArrayList<>();
        RULES.forEach(rule -> rule.check(production, problems::add));
        return List.copyOf(problems);
    }
}
