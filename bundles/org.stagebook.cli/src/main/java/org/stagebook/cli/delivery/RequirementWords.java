package org.stagebook.cli.delivery;

import org.stagebook.delivery.spec.Requirement;

/** What a requirement asks for, in a few words. */
final class RequirementWords {

    private RequirementWords() {}

    /** The limits, or what is allowed. */
    static String limit(Requirement requirement) {
        return requirement.limits().isEmpty()
                ? String.join(", ", requirement.allowed())
                : requirement.limits().words();
    }

    /** Where it stands: document, version, place. */
    static String clause(Requirement requirement) {
        String place = requirement.clause().place();
        return place.isEmpty()
                ? requirement.clause().text()
                : place + ": " + requirement.clause().text();
    }
}
