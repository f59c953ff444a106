package org.stagebook.handoff.planted;

import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
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

    /** Forbidden: a setter that is handed over instead of called. */
    public static class HandsOverASetter {
        public Consumer<String> renumbering(Cue cue) {
            return cue::setNumber;
        }
    }

    /** Forbidden: EMF's helpers. */
    public static class Deletes {
        public void delete(EObject object) {
            EcoreUtil.delete(object);
        }
    }
}
