package org.stagebook.edit.change;

import org.stagebook.model.PreBrief;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * Agrees on what the mixer wants to receive, in place of what was agreed before.
 *
 * @param name what the person sees it called
 * @param preBrief described as {@code PreBrief}
 */
public record ApplyPreBrief(String name, NewObject preBrief) implements Change {

    /** Checks that it is a pre-brief. */
    public ApplyPreBrief {
        if (!preBrief.type().equals(Literals.PRE_BRIEF)) {
            throw new IllegalArgumentException(
                    "A " + preBrief.type().getName() + " does not say what a mixer wants to receive.");
        }
    }

    @Override
    public String label() {
        return "Apply pre-brief " + name;
    }

    @Override
    public void apply(Production production) {
        production.setPreBrief((PreBrief) preBrief.create());
    }
}
