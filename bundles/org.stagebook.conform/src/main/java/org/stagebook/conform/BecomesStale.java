package org.stagebook.conform;

import org.stagebook.edit.change.PictureChange.Stale;

/**
 * A judgement or approval a picture change makes stale.
 *
 * @param stale what becomes of it
 * @param name what people call it, such as "Sign-off Final mix R1"
 * @param reason why, in words
 */
public record BecomesStale(Stale stale, String name, String reason) {}
