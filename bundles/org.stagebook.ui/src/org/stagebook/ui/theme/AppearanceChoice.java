package org.stagebook.ui.theme;

/** What a person can choose in the View menu; {@link #SYSTEM} follows the desktop at the next start. */
public enum AppearanceChoice {
    DARK,
    LIGHT,
    SYSTEM
}
