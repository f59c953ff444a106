package org.stagebook.ui.parts.inspector.presenter;

/** One note of a thread: who and when, and what was said. */
public record InspectedNote(String byline, String text) {}
