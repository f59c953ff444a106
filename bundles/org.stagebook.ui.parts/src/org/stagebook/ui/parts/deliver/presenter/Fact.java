package org.stagebook.ui.parts.deliver.presenter;

import java.util.List;
import java.util.Optional;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;

/**
 * One thing that is known of a deliverable.
 *
 * @param sign how well it stands; nothing where that is not the question
 * @param name what it is
 * @param text what is known
 */
public record Fact(Optional<Sign> sign, String name, String text) {

    /** A fact that is neither good nor bad. */
    public static Fact of(String name, String text) {
        return new Fact(Optional.empty(), name, text);
    }

    /** One that is. */
    public static Fact of(Sign sign, String name, String text) {
        return new Fact(Optional.of(sign), name, text);
    }

    /** In one line. */
    public String line() {
        return name.isEmpty() ? text : name + ": " + text;
    }

    /** Facts on one question. */
    public record Group(String title, List<Fact> facts) {
        /** Keeps its own copy. */
        public Group {
            facts = List.copyOf(facts);
        }
    }
}
