package org.stagebook.interchange.edl;

import org.stagebook.interchange.cutlist.Transition;

/**
 * How an event line says that it begins.
 *
 * @param kind C, D, W or K
 * @param code as the list writes it: {@code C}, {@code D}, {@code W001}, {@code KB}
 * @param frames length of the transition; 0 for a cut, or where the list does not say
 */
public record EdlEffect(Transition.Kind kind, String code, int frames) {

    static final EdlEffect CUT = new EdlEffect(Transition.Kind.CUT, "C", 0);
}
