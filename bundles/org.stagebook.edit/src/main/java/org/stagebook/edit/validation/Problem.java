package org.stagebook.edit.validation;

import org.stagebook.model.Identified;

/**
 * Something wrong or doubtful in a production.
 *
 * @param severity how bad it is
 * @param where the object to go to
 * @param text what is the matter, a sentence
 * @param mend what to do about it, a sentence
 */
public record Problem(Severity severity, Identified where, String text, String mend) {
    /** How bad a problem is. */
    public enum Severity {
        /** Will lead to a mistake on the stage or in a delivery. */
        ERROR,
        /** May be meant so. */
        WARNING
    }
}
