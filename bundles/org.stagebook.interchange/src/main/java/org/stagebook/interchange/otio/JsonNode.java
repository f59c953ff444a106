package org.stagebook.interchange.otio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is kept of a JSON document. */
sealed interface JsonNode {

    /** A string. */
    record Text(String value) implements JsonNode {}

    /** A number; NaN and infinities are possible in OpenTimelineIO. */
    record Numeral(double value) implements JsonNode {}

    /** true or false. */
    record Flag(boolean value) implements JsonNode {}

    /** null. */
    record Nothing() implements JsonNode {}

    /** An array. */
    record Items(List<JsonNode> values) implements JsonNode {}

    /**
     * An object.
     *
     * @param line where it begins, counted from 1
     */
    record Fields(int line, Map<String, JsonNode> values) implements JsonNode {

        static final Fields NONE = new Fields(0, Map.of());

        String text(String key) {
            return values.get(key) instanceof Text text ? text.value() : "";
        }

        OptionalDouble number(String key) {
            return values.get(key) instanceof Numeral numeral
                    ? OptionalDouble.of(numeral.value())
                    : OptionalDouble.empty();
        }

        Optional<Fields> object(String key) {
            return values.get(key) instanceof Fields fields ? Optional.of(fields) : Optional.empty();
        }

        /** The objects of an array; what else is in it is left out. */
        List<Fields> objects(String key) {
            if (!(values.get(key) instanceof Items items)) {
                return List.of();
            }
            return items.values().stream()
                    .filter(Fields.class::isInstance)
                    .map(Fields.class::cast)
                    .toList();
        }

        /** The strings of an array. */
        List<String> texts(String key) {
            if (!(values.get(key) instanceof Items items)) {
                return List.of();
            }
            return items.values().stream()
                    .filter(Text.class::isInstance)
                    .map(node -> ((Text) node).value())
                    .toList();
        }

        /** Whether it is said to be false. */
        boolean isFalse(String key) {
            return values.get(key) instanceof Flag flag && !flag.value();
        }

        /** The name in OTIO_SCHEMA without the version; empty if it has none. */
        String schema() {
            String schema = text("OTIO_SCHEMA");
            int dot = schema.lastIndexOf('.');
            return dot < 0 ? schema : schema.substring(0, dot);
        }

        /** A namespace of the metadata. */
        Fields metadata(String namespace) {
            return object("metadata").flatMap(all -> all.object(namespace)).orElse(NONE);
        }
    }
}
