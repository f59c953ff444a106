package org.stagebook.edit.change;

import org.stagebook.model.Production;

/**
 * Adds a handoff package to the production, and marks the one it replaces as superseded.
 *
 * @param handoff the package
 */
public record AddHandoffPackage(NewHandoff handoff) implements Change {
    @Override
    public String label() {
        return "Add handoff";
    }

    @Override
    public void apply(Production production) {
        handoff.addTo(production);
    }
}
