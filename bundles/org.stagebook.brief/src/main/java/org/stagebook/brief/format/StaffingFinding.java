package org.stagebook.brief.format;

import org.stagebook.model.FindingSeverity;
import org.stagebook.model.FormatDecision;

/**
 * Something about rooms, people or the record that does not fit what was decided.
 *
 * @param rule which check, such as "no-renderer"
 * @param severity how much it stands in the way
 * @param decision the decision it is about
 * @param text what was found, a sentence or two
 * @param why why it matters
 * @param remedy what to do
 */
public record StaffingFinding(
        String rule, FindingSeverity severity, FormatDecision decision, String text, String why, String remedy) {}
