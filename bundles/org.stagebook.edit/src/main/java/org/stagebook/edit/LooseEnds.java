package org.stagebook.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stagebook.model.Production;

/** Clears the references to what a step has removed, in the same step, so that no reference leads nowhere. */
final class LooseEnds {
    private final Production production;

    LooseEnds(Production production) {
        this.production = production;
    }

    void clear(List<Edit> edits) {
        Set<EObject> removed = removed(edits);
        if (removed.isEmpty()) {
            return;
        }
        Map<EObject, Collection<Setting>> usages = EcoreUtil.UsageCrossReferencer.findAll(removed, production);
        usages.forEach((target, settings) -> settings.forEach(setting -> EcoreUtil.remove(setting, target)));
    }

    private Set<EObject> removed(List<Edit> edits) {
        Set<EObject> removed = new LinkedHashSet<>();
        for (Edit edit : edits) {
            if (edit.feature() instanceof EReference reference && reference.isContainment()) {
                edit.moved().stream().filter(this::isOutside).forEach(removed::add);
            }
        }
        for (EObject root : new ArrayList<>(removed)) {
            Iterator<EObject> contents = EcoreUtil.getAllContents(root, false);
            contents.forEachRemaining(removed::add);
        }
        return removed;
    }

    private boolean isOutside(EObject object) {
        return !EcoreUtil.isAncestor(production, object);
    }
}
