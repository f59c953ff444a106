package org.stagebook.edit.change;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.model.AdrDetails;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * Sets or clears what is known of lines to be recorded; cues that had no ADR details get some.
 *
 * @param cues the cues
 * @param feature one of the attributes of {@code ADR_DETAILS}
 * @param value the new value, a list for one with many values; empty to clear
 */
public record SetAdr(List<Cue> cues, EStructuralFeature feature, Optional<Object> value) implements Change {

    /** Checks that the value fits before anything is changed. */
    public SetAdr {
        cues = List.copyOf(cues);
        FeatureValues.checkChangeable(Literals.ADR_DETAILS, feature);
        EStructuralFeature checked = feature;
        value.ifPresent(v -> FeatureValues.check(Literals.ADR_DETAILS, checked, v));
    }

    @Override
    public String label() {
        return "Change " + FeatureValues.label(feature) + (cues.size() == 1 ? "" : " of " + cues.size());
    }

    @Override
    public void apply(Production production) {
        for (Cue cue : cues) {
            if (cue.getAdr() != null || value.isPresent()) {
                AdrDetails details = details(cue);
                value.ifPresentOrElse(v -> details.eSet(feature, v), () -> details.eUnset(feature));
            }
        }
    }

    /** The details of a cue, made if there are none; within a session's run only. */
    static AdrDetails details(Cue cue) {
        if (cue.getAdr() == null) {
            cue.setAdr(StagebookFactory.eINSTANCE.createAdrDetails());
        }
        return cue.getAdr();
    }
}
