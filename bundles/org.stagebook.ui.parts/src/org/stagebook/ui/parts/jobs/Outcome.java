package org.stagebook.ui.parts.jobs;

import org.stagebook.ui.theme.WorkState;

/**
 * What long work came to.
 *
 * @param state whether all is well
 * @param title in one line
 * @param text the whole account
 */
public record Outcome(WorkState state, String title, String text) {}
