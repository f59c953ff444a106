package org.stagebook.ui.parts.handoff.presenter;

/** The pages of a handoff by their places in the strip. */
public enum HandoffPage {
    OVERVIEW,
    CONTENTS,
    READING,
    CHECK,
    PACKAGE,
    ACCEPTANCE,
    CHANGES
}
