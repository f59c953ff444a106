package org.stagebook.edit.change;

import org.stagebook.model.Deliverable;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;

/**
 * Says from which mix version a deliverable is made. What made it stale was about the version before and is forgotten, except
 * that its format was withdrawn: no version changes that.
 */
public record MakeFromVersion(Deliverable deliverable, MixVersion version) implements Change {

    @Override
    public String label() {
        return "Set version of deliverable";
    }

    @Override
    public void apply(Production production) {
        if (version.equals(deliverable.getMixVersion())) {
            return;
        }
        deliverable.setMixVersion(version);
        String reason = deliverable.getStaleReason();
        boolean isWithdrawn = reason != null && reason.contains(WithdrawFormats.REASON);
        deliverable.setStaleReason(isWithdrawn ? WithdrawFormats.REASON : null);
    }
}
