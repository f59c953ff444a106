package org.stagebook.ui.parts.agreement.presenter;

import org.eclipse.emf.ecore.EAttribute;
import org.stagebook.model.StagebookPackage.Literals;

/** What a pre-brief says with yes or no. */
public enum WishFlag {
    HEAD_POP("Pop in the head leader", Literals.PRE_BRIEF__HEAD_POP),
    TAIL_POP("Pop in the tail", Literals.PRE_BRIEF__TAIL_POP),
    FULL_REEL("Files run from picture start to the end of the reel", Literals.PRE_BRIEF__FULL_REEL);

    private final String title;
    private final EAttribute attribute;

    WishFlag(String title, EAttribute attribute) {
        this.title = title;
        this.attribute = attribute;
    }

    public String title() {
        return title;
    }

    EAttribute attribute() {
        return attribute;
    }
}
