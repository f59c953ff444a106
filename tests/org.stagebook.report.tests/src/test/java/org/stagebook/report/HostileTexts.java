package org.stagebook.report;

import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;

/** A production as it may come from outside, every text of it one text that no session would let in. */
final class HostileTexts {
    private HostileTexts() {}

    /** A copy filled with the text; no session watches over it. */
    static Production everywhere(Production production, String text) {
        Production filled = EcoreUtil.copy(production);
        fill(filled, text);
        for (TreeIterator<EObject> all = filled.eAllContents(); all.hasNext(); ) {
            fill(all.next(), text);
        }
        return filled;
    }

    /** The package in the copy. */
    static HandoffPackage sameIn(Production copy, HandoffPackage handoff, Production production) {
        return copy.getHandoffs().get(production.getHandoffs().indexOf(handoff));
    }

    @SuppressWarnings("unchecked")
    private static void fill(EObject object, String text) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (!EcorePackage.Literals.ESTRING.equals(attribute.getEAttributeType()) || attribute.isID()) {
                continue;
            }
            if (attribute.isMany()) {
                List<Object> values = (List<Object>) object.eGet(attribute);
                values.clear();
                values.add(text);
            } else {
                object.eSet(attribute, text);
            }
        }
    }
}
