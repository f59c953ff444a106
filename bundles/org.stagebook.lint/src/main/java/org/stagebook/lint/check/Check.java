package org.stagebook.lint.check;

import java.util.List;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;

/** Looks for one kind of fault. Odd data give no finding or an odd one, never a failure. */
@FunctionalInterface
public interface Check {
    /** What is wrong, in the order of the contents. */
    List<LintFinding> findings(LintContext context);
}
