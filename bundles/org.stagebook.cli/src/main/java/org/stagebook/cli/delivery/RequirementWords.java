package org.stagebook.cli.delivery;

import org.stagebook.delivery.spec.Requirement;

/** What a requirement asks for, in a few words. */
final class RequirementWords {

    private RequirementWords() {}

    /** Where it stands: document, version, place. */
    static String clause(Requirement requirement) {
        String place = requirement.clause().place();
        return place.isEmpty()
                ? requirement.clause().text()
                : place + ": " + requirement.clause().text();
    }
}
