package org.stagebook.delivery.rule;

import java.util.Set;
import org.stagebook.delivery.spec.Requirement;

/**
 * Says whether one kind of requirement is met. Rules have no state, and are found by {@link java.util.ServiceLoader}, so that a
 * facility can add its own; see {@link RuleBook}.
 */
public interface Rule {

    /** What it looks at, as specifications name it: {@code "truePeak"}. */
    String quantity();

    /** What it has to know. */
    Set<Input> inputs();

    /** Judges. */
    RuleResult judge(Requirement requirement, Evidence evidence);
}
