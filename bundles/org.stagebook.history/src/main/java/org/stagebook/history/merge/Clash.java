package org.stagebook.history.merge;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A conflict as it is found, before it is put into words. Of two values the first is that of the first side. */
sealed interface Clash {
    /** Id of what both changed. */
    String object();

    /** Both set an attribute or reference. */
    record OfValue(String object, EStructuralFeature feature, List<String> before, List<List<String>> values)
            implements Clash {}

    /** Both rearranged a list. */
    record OfOrder(String object, EStructuralFeature feature, List<String> before, List<List<String>> values)
            implements Clash {}

    /** Both moved an object elsewhere; each place with the part it follows there, if any. */
    record OfPlace(String object, List<Place> places, List<String> predecessors) implements Clash {}

    /** Both put another object where only one can be; what they put there as texts, and their ids. */
    record OfSlot(String object, EReference feature, List<String> ids, List<String> fragments) implements Clash {}

    /** One side removed what the other had a hand in. */
    record OfRemoval(String object, int remover, Set<Survival.Touch> touches) implements Clash {}
}
