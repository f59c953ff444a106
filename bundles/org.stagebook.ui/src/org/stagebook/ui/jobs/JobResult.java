package org.stagebook.ui.jobs;

import java.time.Instant;
import org.stagebook.ui.theme.WorkState;

/**
 * What a piece of long work came to, kept to be read and copied later.
 *
 * @param finished when it ended
 * @param state whether all is well, something wants attention, or it failed
 * @param title what was done and what came of it, in one line
 * @param text the whole account; plain text, several lines
 */
public record JobResult(Instant finished, WorkState state, String title, String text) {}
