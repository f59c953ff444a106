package org.stagebook.handoff.planted;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.model.Cue;

public class ChangesTheModel {

    /** Allowed: reading. */
    public static class Reads {
        public String number(Cue cue) {
            return cue.getNumber();
        }
    }

    /** Forbidden: a setter. */
    public static class Sets {
        public void renumber(Cue cue) {
            cue.setNumber("12");
        }
    }

    /** Forbidden: EMF's way around it. */
    public static class SetsByFeature {
        public void set(EObject object, EStructuralFeature feature) {
            object.eSet(feature, "12");
        }
    }
}
