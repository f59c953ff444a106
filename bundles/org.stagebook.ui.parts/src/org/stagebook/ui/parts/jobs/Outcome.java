package org.stagebook.ui.parts.jobs;

import org.stagebook.ui.theme.WorkState;

/**
 * What long work came to.
 *
 * @param state whether all is well
 * @param title in one line
 * @param text the whole account
 * @param brief what is said of it on the page that asked for it: the title, or the reason of a failure
 */
public record Outcome(WorkState state, String title, String text, String brief) {

    /** An outcome whose title says enough. */
    public Outcome(WorkState state, String title, String text) {
        this(state, title, text, title);
    }
}
