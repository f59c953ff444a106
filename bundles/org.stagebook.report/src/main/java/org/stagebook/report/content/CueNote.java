package org.stagebook.report.content;

/** One entry of a cue's thread; {@code created} is an instant in ISO 8601. */
public record CueNote(String author, String created, String text) {}
