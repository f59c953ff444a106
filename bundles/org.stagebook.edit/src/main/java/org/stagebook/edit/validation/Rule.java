package org.stagebook.edit.validation;

import java.util.function.Consumer;
import org.stagebook.model.Production;

/** One thing that is looked for; stateless. */
@FunctionalInterface
interface Rule {
    /** Looks through a production and reports what it finds, in the production's order. */
    void check(Production production, Consumer<Problem> problems);
}
