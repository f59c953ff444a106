package org.stagebook.edit.change;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * Takes removed cues back into the work.
 *
 * @param cues the cues
 * @param status how far they have come; empty for where each was when it was removed
 */
public record RestoreCues(List<Cue> cues, Optional<CueStatus> status) implements Change {

    private static final List<EStructuralFeature> OF_THE_REMOVAL = List.of(
            Literals.CUE__REMOVAL_REASON,
            Literals.CUE__REMOVAL_ASKED_BY,
            Literals.CUE__REMOVED_AT,
            Literals.CUE__STATUS_BEFORE_REMOVAL);

    /** Checks that the cues do not stay removed. */
    public RestoreCues {
        cues = List.copyOf(cues);
        if (status.equals(Optional.of(CueStatus.REMOVED))) {
            throw new IllegalArgumentException("A restored cue cannot be removed at the same time.");
        }
    }

    /** All of them with one status. */
    public RestoreCues(List<Cue> cues, CueStatus status) {
        this(cues, Optional.of(status));
    }

    /** Each as it was when it was removed. */
    public static RestoreCues asTheyWere(List<Cue> cues) {
        return new RestoreCues(cues, Optional.empty());
    }

    @Override
    public String label() {
        return "Restore " + FeatureValues.count(cues.size(), "cue");
    }

    @Override
    public void apply(Production production) {
        for (Cue cue : cues) {
            cue.setStatus(status.orElse(cue.getStatusBeforeRemoval()));
            OF_THE_REMOVAL.forEach(cue::eUnset);
        }
    }
}
