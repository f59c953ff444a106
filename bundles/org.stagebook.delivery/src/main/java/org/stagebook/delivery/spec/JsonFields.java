package org.stagebook.delivery.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/** The fields of one object of a specification file. What nobody asked for is a mistake: a limit that is misspelt would be lost. */
final class JsonFields {

    private final JsonNode node;
    private final String path;
    private final Set<String> asked = new LinkedHashSet<>();

    JsonFields(JsonNode node, String path) throws UnreadableSpecificationException {
        this.node = node;
        this.path = path;
        if (!node.isObject()) {
            throw wrong("", "has to be an object in braces");
        }
    }

    UnreadableSpecificationException wrong(String field, String what) {
        String at = path.isEmpty() ? field : field.isEmpty() ? path : path + "." + field;
        return new UnreadableSpecificationException(
                (at.isEmpty() ? "The file" : at) + " " + what + (what.endsWith(".") ? "" : "."));
    }

    private Optional<JsonNode> get(String field) {
        asked.add(field);
        return Optional.ofNullable(node.get(field)).filter(value -> !value.isNull());
    }

    String text(String field) throws UnreadableSpecificationException {
        return optionalText(field).orElseThrow(() -> wrong(field, "is missing; it has to be a text"));
    }

    String textOrEmpty(String field) throws UnreadableSpecificationException {
        return optionalText(field).orElse("");
    }

    Optional<String> optionalText(String field) throws UnreadableSpecificationException {
        Optional<JsonNode> value = get(field);
        if (value.isPresent() && !value.get().isTextual()) {
            throw wrong(field, "has to be a text");
        }
        if (value.isPresent() && value.get().textValue().isBlank()) {
            throw wrong(field, "is empty; leave it out if there is nothing to say");
        }
        return value.map(JsonNode::textValue);
    }

    OptionalDouble number(String field) throws UnreadableSpecificationException {
        Optional<JsonNode> value = get(field);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!value.get().isNumber()) {
            throw wrong(field, "has to be a number");
        }
        return OptionalDouble.of(value.get().doubleValue());
    }

    boolean flag(String field) throws UnreadableSpecificationException {
        Optional<JsonNode> value = get(field);
        if (value.isPresent() && !value.get().isBoolean()) {
            throw wrong(field, "has to be true or false");
        }
        return value.map(JsonNode::booleanValue).orElse(false);
    }

    <T> T oneOf(String field, Function<String, Optional<T>> reader, T otherwise)
            throws UnreadableSpecificationException {
        Optional<String> said = optionalText(field);
        if (said.isEmpty()) {
            return otherwise;
        }
        return reader.apply(said.get())
                .orElseThrow(() -> wrong(field, "says \"" + said.get() + "\", which is unknown"));
    }

    /** As {@link #number}, but not negative; 0 if it is not there. */
    double notNegative(String field) throws UnreadableSpecificationException {
        double number = number(field).orElse(0);
        if (number < 0) {
            throw wrong(field, "must not be negative");
        }
        return number;
    }

    /** Texts or numbers, all as texts. */
    List<String> texts(String field) throws UnreadableSpecificationException {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : elements(field)) {
            if (!value.isTextual() && !value.isNumber()) {
                throw wrong(field, "has to be a list of texts or numbers");
            }
            texts.add(value.asText());
        }
        return texts;
    }

    Optional<JsonFields> object(String field) throws UnreadableSpecificationException {
        Optional<JsonNode> value = get(field);
        return value.isPresent() ? Optional.of(new JsonFields(value.get(), at(field))) : Optional.empty();
    }

    List<JsonFields> objects(String field) throws UnreadableSpecificationException {
        List<JsonFields> objects = new ArrayList<>();
        for (JsonNode value : elements(field)) {
            objects.add(new JsonFields(value, at(field) + "[" + objects.size() + "]"));
        }
        return objects;
    }

    private List<JsonNode> elements(String field) throws UnreadableSpecificationException {
        Optional<JsonNode> value = get(field);
        if (value.isPresent() && !value.get().isArray()) {
            throw wrong(field, "has to be a list in brackets");
        }
        List<JsonNode> elements = new ArrayList<>();
        value.ifPresent(list -> list.forEach(elements::add));
        return elements;
    }

    private String at(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    /** Refuses what nobody asked for. */
    void end() throws UnreadableSpecificationException {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!asked.contains(name)) {
                throw wrong(name, "is not known here; known are " + String.join(", ", asked));
            }
        }
    }
}
