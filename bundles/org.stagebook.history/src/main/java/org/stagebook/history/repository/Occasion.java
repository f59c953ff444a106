package org.stagebook.history.repository;

import java.util.Arrays;
import java.util.Optional;

/** Why a state of a production was kept. */
public enum Occasion {
    /** The production was made, or its history begun. */
    BEGINNING("beginning"),
    /** A person named a state to come back to. */
    SAVE_POINT("save-point"),
    /** Saved work was gathered before it was shared. */
    SAVED_WORK("saved work"),
    /** A premix was made. */
    PREMIX("premix"),
    /** A mix version was printed. */
    MIX_VERSION("mix version"),
    /** Somebody signed off. */
    SIGN_OFF("sign-off"),
    /** Work of two people was joined. */
    MERGE("merge");

    private final String label;

    Occasion(String label) {
        this.label = label;
    }

    /** For people, and in the messages of commits. */
    public String label() {
        return label;
    }

    /** The occasion of that label. */
    static Optional<Occasion> of(String label) {
        return Arrays.stream(values()).filter(it -> it.label.equals(label)).findFirst();
    }
}
