package org.stagebook.edit.change;

import java.util.List;
import org.stagebook.model.NumberingScheme;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * Says how cues get their numbers, in place of what was said before.
 *
 * @param schemes described as {@code NumberingScheme}
 */
public record SetNumbering(List<NewObject> schemes) implements Change {

    /** Checks that they are schemes. */
    public SetNumbering {
        schemes = List.copyOf(schemes);
        for (NewObject scheme : schemes) {
            if (!scheme.type().equals(Literals.NUMBERING_SCHEME)) {
                throw new IllegalArgumentException(
                        "A " + scheme.type().getName() + " does not say how cues get their numbers.");
            }
        }
    }

    @Override
    public String label() {
        return "Change numbering";
    }

    @Override
    public void apply(Production production) {
        production.getNumbering().clear();
        schemes.forEach(scheme -> production.getNumbering().add((NumberingScheme) scheme.create()));
    }
}
