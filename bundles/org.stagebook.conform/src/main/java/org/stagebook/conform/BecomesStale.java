package org.stagebook.conform;

import org.stagebook.model.Judgement;

/**
 * A judgement a picture change makes stale.
 *
 * @param name what people call it, such as "Sign-off Final mix R1"
 * @param reason why, in words
 */
public record BecomesStale(Judgement judgement, String name, String reason) {}
