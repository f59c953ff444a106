package org.stagebook.cli.brief;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.Person;

/** Texts of the model, which may be unset, for printing and for JSON. */
final class Words {

    private Words() {}

    static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** A person's name, or the first role. */
    static String name(@Nullable Person person) {
        if (person == null) {
            return "";
        }
        String name = text(person.getName());
        return name.isBlank() ? person.getRoles().stream().findFirst().orElse("") : name;
    }

    /** A member that is left out where nothing was said. */
    static void member(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        if (value != null && !value.toString().isBlank()) {
            json.writeStringField(name, value.toString());
        }
    }

    static void list(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
