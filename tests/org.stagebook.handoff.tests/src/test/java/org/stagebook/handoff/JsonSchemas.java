package org.stagebook.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The published schemas of the JSON files in a package, read from the documentation they are published in. */
final class JsonSchemas {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private JsonSchemas() {}

    /** Holds a file against the schema of this name. */
    static void validate(Path file, String name) throws IOException {
        JsonNode content = new ObjectMapper().readTree(Files.readAllBytes(file));
        assertThat(schema(name).validate(content)).as(file.toString()).isEmpty();
    }

    private static JsonSchema schema(String name) throws IOException {
        Path place = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(place.resolve("docs/schema"))) {
            place = Objects.requireNonNull(place.getParent(), "the schemas are part of the project");
        }
        return FACTORY.getSchema(Files.readString(place.resolve("docs/schema/" + name + ".schema.json")));
    }
}
