package org.stagebook.edit.change;

import java.util.List;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.MusicAndEffects;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * Takes cues out of the work, but keeps them with the reason, so that nobody asks again, and with how far they had come, so that
 * they can come back as they were.
 *
 * @param cues the cues
 * @param removal why, and who asked
 */
public record RemoveCuesWithReason(List<Cue> cues, Removal removal) implements Change {

    /** Keeps the list. */
    public RemoveCuesWithReason {
        cues = List.copyOf(cues);
    }

    /** A removal nobody is known to have asked for; the reason is not blank. */
    public RemoveCuesWithReason(List<Cue> cues, String reason) {
        this(cues, Removal.because(reason));
    }

    @Override
    public String label() {
        return "Remove " + FeatureValues.count(cues.size(), "cue");
    }

    @Override
    public void apply(Production production) {
        for (Cue cue : cues) {
            if (cue.getStatus() != CueStatus.REMOVED) {
                cue.setStatusBeforeRemoval(cue.getStatus());
                cue.setStatus(CueStatus.REMOVED);
            }
            cue.setRemovalReason(removal.reason());
            set(cue);
        }
    }

    private void set(Cue cue) {
        if (removal.askedBy().isEmpty()) {
            cue.eUnset(Literals.CUE__REMOVAL_ASKED_BY);
        } else {
            cue.setRemovalAskedBy(removal.askedBy());
        }
        removal.at().ifPresentOrElse(cue::setRemovedAt, () -> cue.eUnset(Literals.CUE__REMOVED_AT));
        if (removal.keepForMusicAndEffects()) {
            cue.setMusicAndEffects(MusicAndEffects.INCLUDED);
        }
    }
}
