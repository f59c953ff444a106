package org.stagebook.edit.change;

import org.stagebook.model.Finding;
import org.stagebook.model.Production;

/**
 * Takes back that something that was found may stay.
 *
 * @param finding what was found
 */
public record WithdrawWaiver(Finding finding) implements Change {
    @Override
    public String label() {
        return "Withdraw waiver";
    }

    @Override
    public void apply(Production production) {
        finding.setWaiver(null);
    }
}
