package org.stagebook.ui.parts.spotting.presenter;

/**
 * What a person says when a cue is taken out.
 *
 * @param reason why; not blank
 * @param askedBy who wants it; may be empty
 * @param keepForMusicAndEffects whether the M&E keeps it
 */
public record RemovalAnswer(String reason, String askedBy, boolean keepForMusicAndEffects) {}
