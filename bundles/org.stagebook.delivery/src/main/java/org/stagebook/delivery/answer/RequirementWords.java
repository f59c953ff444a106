package org.stagebook.delivery.answer;

import org.stagebook.delivery.spec.Requirement;

/** What a requirement asks for, in a few words. */
public final class RequirementWords {

    private RequirementWords() {}

    /** Where it stands: document, version, place. */
    public static String clause(Requirement requirement) {
        String place = requirement.clause().place();
        return place.isEmpty()
                ? requirement.clause().text()
                : place + ": " + requirement.clause().text();
    }
}
