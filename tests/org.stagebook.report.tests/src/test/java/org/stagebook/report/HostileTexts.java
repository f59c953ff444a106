package org.stagebook.report;

import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.stagebook.model.Production;

/** Puts one text into every text a production has. */
final class HostileTexts {
    private HostileTexts() {}

    static void everywhere(Production production, String text) {
        fill(production, text);
        for (TreeIterator<EObject> all = production.eAllContents(); all.hasNext(); ) {
            fill(all.next(), text);
        }
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
