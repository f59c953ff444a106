package org.stagebook.edit.change;

import java.util.Iterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stagebook.model.AdrDetails;
import org.stagebook.model.AdrState;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Identified;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.timebase.TimeRange;

/**
 * A second cue that says what a first one says, notes and ADR details included.
 *
 * <p>It gets ids of its own when it is added, and no number: a number on paper means one cue. Where the first one was in
 * earlier picture cuts is not said of it, because it was not there.
 */
final class CueTwin {
    private CueTwin() {}

    /**
     * The twin that takes over the sound of a cue from an instant on; it belongs to no reel yet.
     *
     * <p>It has come no further than edited: papers that handed the whole cue over, mixed or approved it list one cue, and
     * the twin is not that one.
     */
    static Cue secondHalf(Cue cue, TimeRange range) {
        Cue twin = of(cue, range);
        twin.setStatus(notBeyondEdited(cue.getStatus()));
        twin.setStatusBeforeRemoval(notBeyondEdited(cue.getStatusBeforeRemoval()));
        return twin;
    }

    /**
     * The twin that asks for the same at another place; it belongs to no reel yet.
     *
     * <p>Nobody has worked on it, recorded or approved it, removed it or moved it with the picture, so that nothing of this
     * is said of it.
     */
    static Cue elsewhere(Cue cue, TimeRange range) {
        Cue twin = of(cue, range);
        twin.eUnset(Literals.CUE__STATUS);
        RestoreCues.forgetRemoval(twin);
        twin.getClips().clear();
        twin.eUnset(Literals.PICTURE_BOUND__CONFORM_STATE);
        twin.eUnset(Literals.PICTURE_BOUND__CONFORM_REMARK);
        if (twin.getAdr() != null) {
            startAnew(twin.getAdr());
        }
        return twin;
    }

    private static Cue of(Cue cue, TimeRange range) {
        Cue twin = EcoreUtil.copy(cue);
        twin.eUnset(Literals.IDENTIFIED__ID);
        for (Iterator<EObject> parts = twin.eAllContents(); parts.hasNext(); ) {
            if (parts.next() instanceof Identified part) {
                part.eUnset(Literals.IDENTIFIED__ID);
            }
        }
        twin.eUnset(Literals.CUE__NUMBER);
        twin.getEarlierPlaces().clear();
        twin.setRange(range);
        return twin;
    }

    private static CueStatus notBeyondEdited(CueStatus status) {
        return switch (status) {
            case HANDED_OVER, MIXED, APPROVED -> CueStatus.EDITED;
            case SPOTTED, IN_PROGRESS, EDITED, REMOVED -> status;
        };
    }

    /** Words that are not written are not written for the twin either. */
    private static void startAnew(AdrDetails adr) {
        adr.eUnset(Literals.ADR_DETAILS__RECORDED_ON);
        if (adr.getState() != AdrState.TO_BE_WRITTEN) {
            adr.eUnset(Literals.ADR_DETAILS__STATE);
        }
    }
}
