package org.stagebook.ui.parts.agreement.presenter;

import org.eclipse.emf.ecore.EAttribute;
import org.stagebook.model.StagebookPackage.Literals;

/** The texts and numbers of a pre-brief that are typed into fields. */
public enum WishField {
    NAME("Name", Literals.PRE_BRIEF__NAME, Kind.TEXT),
    MIXER("Mixer", Literals.PRE_BRIEF__MIXER, Kind.TEXT),
    SAMPLE_RATE("Sample rate, Hz", Literals.PRE_BRIEF__SAMPLE_RATE_HZ, Kind.NUMBER),
    BIT_DEPTH("Bit depth", Literals.PRE_BRIEF__BIT_DEPTH, Kind.NUMBER),
    HANDLES("Handles, frames", Literals.PRE_BRIEF__HANDLES_FRAMES, Kind.NUMBER),
    STEMS("Stems", Literals.PRE_BRIEF__STEMS, Kind.LIST),
    NAMING("Names of files", Literals.PRE_BRIEF__NAMING_TEMPLATE, Kind.TEXT),
    REMARK("Remark", Literals.PRE_BRIEF__REMARK, Kind.TEXT);

    /** What is typed. */
    enum Kind {
        TEXT,
        NUMBER,
        LIST
    }

    private final String title;
    private final EAttribute attribute;
    private final Kind kind;

    WishField(String title, EAttribute attribute, Kind kind) {
        this.title = title;
        this.attribute = attribute;
        this.kind = kind;
    }

    public String title() {
        return title;
    }

    EAttribute attribute() {
        return attribute;
    }

    Kind kind() {
        return kind;
    }
}
