package org.stagebook.interchange.otio;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stagebook.interchange.Excerpt;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.otio.JsonNode.Fields;
import org.stagebook.interchange.otio.JsonNode.Flag;
import org.stagebook.interchange.otio.JsonNode.Items;
import org.stagebook.interchange.otio.JsonNode.Nothing;
import org.stagebook.interchange.otio.JsonNode.Numeral;
import org.stagebook.interchange.otio.JsonNode.Text;

/**
 * Reads JSON token by token and keeps only the fields of OpenTimelineIO that mean something here; other programs' metadata,
 * which is most of a large file, is passed over.
 */
final class JsonDocument {

    /** Namespaces of metadata that are kept. */
    private static final Set<String> NAMESPACES = Set.of("stagebook", "cmx_3600");

    private static final Set<String> KEYS = Set.of(
            "OTIO_SCHEMA",
            "name",
            "metadata",
            "source_range",
            "effects",
            "markers",
            "enabled",
            "children",
            "kind",
            "media_reference",
            "media_references",
            "active_media_reference_key",
            "target_url",
            "available_range",
            "target_url_base",
            "name_prefix",
            "name_suffix",
            "start_frame",
            "rate",
            "frame_zero_padding",
            "generator_kind",
            "start_time",
            "duration",
            "value",
            "in_offset",
            "out_offset",
            "transition_type",
            "marked_range",
            "range",
            "color",
            "comment",
            "time_scalar",
            "global_start_time",
            "tracks");

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();
    private static final Nothing NOTHING = new Nothing();

    private final JsonParser parser;
    private final Warnings warnings;
    private final Losses losses;

    private JsonDocument(JsonParser parser, Warnings warnings, Losses losses) {
        this.parser = parser;
        this.warnings = warnings;
        this.losses = losses;
    }

    /**
     * Reads a document to its end.
     *
     * @throws com.fasterxml.jackson.core.JacksonException if it is no JSON, is cut short or nested too deep
     */
    static JsonNode read(InputStream in, Warnings warnings, Losses losses) throws IOException {
        try (JsonParser parser = FACTORY.createParser(in)) {
            JsonDocument document = new JsonDocument(parser, warnings, losses);
            parser.nextToken();
            JsonNode root = document.node(Scope.OBJECT);
            if (parser.nextToken() != null) {
                warnings.add(document.line(), "Behind the end of the timeline there is more; it was not read.");
            }
            return root;
        }
    }

    /** Which keys of an object are kept. */
    private enum Scope {
        /** An object of OpenTimelineIO. */
        OBJECT,
        /** Media references under names of the user's. */
        NAMED,
        /** Metadata by namespace. */
        METADATA,
        /** Metadata of a namespace. */
        ALL;

        boolean keeps(String key) {
            return switch (this) {
                case OBJECT -> KEYS.contains(key);
                case METADATA -> NAMESPACES.contains(key);
                case NAMED, ALL -> true;
            };
        }

        Scope of(String key) {
            return switch (this) {
                case OBJECT ->
                    switch (key) {
                        case "metadata" -> METADATA;
                        case "media_references" -> NAMED;
                        default -> OBJECT;
                    };
                case NAMED -> OBJECT;
                case METADATA, ALL -> ALL;
            };
        }
    }

    private JsonNode node(Scope scope) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return NOTHING;
        }
        return switch (token) {
            case START_OBJECT -> object(scope);
            case START_ARRAY -> array(scope);
            case VALUE_STRING -> new Text(clean(parser.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Numeral(parser.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> new Flag(token == JsonToken.VALUE_TRUE);
            default -> NOTHING;
        };
    }

    private Fields object(Scope scope) throws IOException {
        int line = line();
        Map<String, JsonNode> fields = new LinkedHashMap<>(4);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!scope.keeps(key)) {
                passOver(scope, key, value);
            } else if (fields.containsKey(key)) {
                warnings.add(line(), "\"" + Excerpt.of(key, 40) + "\" is given twice; the first was kept.");
                parser.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                fields.put(key, node(scope.of(key)));
            }
        }
        return new Fields(line, fields);
    }

    /** Metadata of other programs are counted, unless they are empty. */
    private void passOver(Scope scope, String key, JsonToken value) throws IOException {
        int line = line();
        boolean empty = value == JsonToken.VALUE_NULL;
        if (value.isStructStart()) {
            empty = parser.nextToken().isStructEnd();
            parser.skipChildren();
            while (!empty
                    && parser.nextToken() != null
                    && !parser.currentToken().isStructEnd()) {
                parser.skipChildren();
            }
        }
        if (scope == Scope.METADATA && !empty) {
            losses.metadata(key, line);
        }
    }

    private Items array(Scope scope) throws IOException {
        List<JsonNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            items.add(node(scope));
        }
        return new Items(items);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    /** Nothing that a document of ours cannot hold. */
    private static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isStorable(text, i)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (!isStorable(text, i)) {
                clean.setCharAt(i, '\uFFFD');
            }
        }
        return clean.toString();
    }

    private static boolean isStorable(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0xFFFE);
    }
}
