package org.stagebook.ui.parts.transport;

/** What listening opens over the window. */
interface Screens {

    /** Blanks everything, to listen without looking. */
    void earsOnly();

    /** Compares without knowing what is what. */
    void blind();

    /** Marks what is heard, to be looked at later. */
    void flag();

    /** Solo, mute and polarity. */
    void channels();
}
