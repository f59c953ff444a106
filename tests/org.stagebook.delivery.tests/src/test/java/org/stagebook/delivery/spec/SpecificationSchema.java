package org.stagebook.delivery.spec;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The published schema of specification files, read from the documentation it is published in. */
final class SpecificationSchema {

    private final JsonSchema schema;

    SpecificationSchema() throws IOException {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        schema = factory.getSchema(Files.readString(documentation().resolve("schema/specification.schema.json")));
    }

    /** What it objects to in a file. */
    List<String> objections(byte[] json) throws IOException {
        return schema.validate(new ObjectMapper().readTree(json)).stream()
                .map(Object::toString)
                .toList();
    }

    static Path documentation() {
        Path place = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(place.resolve("docs/schema"))) {
            place = Objects.requireNonNull(place.getParent(), "the documentation is part of the project");
        }
        return place.resolve("docs");
    }
}
