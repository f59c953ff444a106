package org.stagebook.ui.parts.handoff.presenter;

import org.eclipse.emf.ecore.EAttribute;
import org.stagebook.model.StagebookPackage.Literals;

/** The texts of a handoff that people write, with what to write there while it is empty. */
public enum HandoffField {
    NAME("Name", Literals.HANDOFF_PACKAGE__NAME, ""),
    SENDER("From", Literals.HANDOFF_PACKAGE__SENDER, ""),
    RECEIVER("To", Literals.HANDOFF_PACKAGE__RECEIVER, ""),
    PICTURE_CUT("Picture cut", Literals.HANDOFF_PACKAGE__PICTURE_CUT, ""),
    BRIEF(
            "Brief",
            Literals.HANDOFF_PACKAGE__BRIEF,
            "What should the audience feel, scene by scene? What matters most, what may be thrown away, what must not"
                    + " be touched? Write it so that nobody has to phone."),
    ORGANISATION(
            "How it is organised",
            Literals.HANDOFF_PACKAGE__ORGANISATION,
            "Which tracks and stems carry what, how files are named, where the pops are, what is alternative and what"
                    + " is meant to play.");

    private final String title;
    private final EAttribute attribute;
    private final String guidance;

    HandoffField(String title, EAttribute attribute, String guidance) {
        this.title = title;
        this.attribute = attribute;
        this.guidance = guidance;
    }

    public String title() {
        return title;
    }

    /** What belongs here, for a person before an empty field; empty where the title says it all. */
    public String guidance() {
        return guidance;
    }

    EAttribute attribute() {
        return attribute;
    }
}
