package org.stagebook.ui.parts.handoff.presenter;

/**
 * What is due next with a handoff.
 *
 * @param page where it is done
 * @param label what the button says that leads there
 */
public record NextStep(HandoffPage page, String label) {}
