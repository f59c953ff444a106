package org.stagebook.ui.graph.timeline.content;

import java.util.Optional;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;
import org.stagebook.model.Person;

/** Texts of the model as they are shown: never null, without blanks around them. */
final class ModelWords {

    private ModelWords() {}

    static String text(String value) {
        return value == null ? "" : value.strip();
    }

    /** The spoken line where there is one, with who speaks it; otherwise the description. */
    static String of(Cue cue) {
        String line = text(cue.getLine());
        if (line.isEmpty()) {
            return text(cue.getDescription());
        }
        String character = text(cue.getCharacter());
        return character.isEmpty() ? line : character + ": " + line;
    }

    /** The name of a category, or its code. */
    static String of(Category category) {
        if (category == null) {
            return "";
        }
        String name = text(category.getName());
        return name.isEmpty() ? text(category.getCode()) : name;
    }

    static String of(Person person) {
        return Optional.ofNullable(person).map(known -> text(known.getName())).orElse("");
    }
}
