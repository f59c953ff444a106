package org.stagebook.edit.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * Takes removed cues back into the work. Why each had been out stays on record as a note in its thread; the note asks nothing of
 * anybody and is settled.
 *
 * @param cues the cues
 * @param status how far they have come; empty for where each was when it was removed
 * @param at when that was decided
 */
public record RestoreCues(List<Cue> cues, Optional<CueStatus> status, Instant at) implements Change {

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
    public RestoreCues(List<Cue> cues, CueStatus status, Instant at) {
        this(cues, Optional.of(status), at);
    }

    /** Each as it was when it was removed. */
    public static RestoreCues asTheyWere(List<Cue> cues, Instant at) {
        return new RestoreCues(cues, Optional.empty(), at);
    }

    @Override
    public String label() {
        return "Restore " + FeatureValues.count(cues.size(), "cue");
    }

    @Override
    public void apply(Production production) {
        for (Cue cue : cues) {
            if (cue.getStatus() == CueStatus.REMOVED) {
                cue.getNotes().add(RemovalTrace.of(cue).note(at));
            }
            cue.setStatus(status.orElse(cue.getStatusBeforeRemoval()));
            forgetRemoval(cue);
        }
    }

    /** Takes away everything that is said of a removal, except the status. */
    static void forgetRemoval(Cue cue) {
        OF_THE_REMOVAL.forEach(cue::eUnset);
    }
}
