package org.stagebook.edit.change;

import java.time.Instant;

/**
 * Something said in a thread of notes.
 *
 * @param author who: a role or a person
 * @param created when
 * @param text what; may run over several lines, and may be empty where saying is doing
 */
public record Remark(String author, Instant created, String text) {}
