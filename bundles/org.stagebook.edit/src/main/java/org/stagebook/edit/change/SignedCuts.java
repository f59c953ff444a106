package org.stagebook.edit.change;

import java.util.Map;
import org.stagebook.model.PictureCut;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.SignOff;

/** Carries sign-offs that a picture change did not touch over to the new cut, so that they are not taken for those of the old one. */
final class SignedCuts {
    private final Production production;

    SignedCuts(Production production) {
        this.production = production;
    }

    /** After everything has moved and what was touched is stale. */
    void follow(Map<Reel, PictureCut> oldCuts) {
        for (SignOff signOff : production.getSignOffs()) {
            Reel reel = signOff.getReel();
            boolean holds =
                    signOff.getStaleReason() == null || signOff.getStaleReason().isBlank();
            if (holds
                    && reel != null
                    && oldCuts.containsKey(reel)
                    && oldCuts.get(reel).equals(signOff.getPictureCut())) {
                signOff.setPictureCut(reel.getCurrentCut());
            }
        }
    }
}
