package org.stagebook.cli.delivery;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.spec.SpecificationDocument;

/** The specifications that are known, for programs. */
public final class SpecsJson {

    private final LocalDate today;

    public SpecsJson(LocalDate today) {
        this.today = today;
    }

    /** Writes the members of the answer. */
    public void write(JsonGenerator json, List<Specification> specifications) throws IOException {
        json.writeArrayFieldStart("specifications");
        for (Specification specification : specifications) {
            json.writeStartObject();
            json.writeStringField("id", specification.id());
            json.writeStringField("title", specification.title());
            write(json, specification.document());
            json.writeArrayFieldStart("contradicts");
            for (String other : specification.contradicts()) {
                json.writeString(other);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("rules");
            for (Requirement requirement : specification.requirements()) {
                write(json, requirement);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(JsonGenerator json, SpecificationDocument document) throws IOException {
        json.writeStringField("document", document.title());
        json.writeStringField("publisher", document.publisher());
        json.writeStringField("version", document.version());
        json.writeStringField("date", document.date().text());
        json.writeStringField("age", document.date().age(today));
        json.writeStringField("grade", document.grade().id());
    }

    private static void write(JsonGenerator json, Requirement requirement) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", requirement.id());
        json.writeStringField("quantity", requirement.quantity());
        json.writeStringField("limit", requirement.asked());
        json.writeStringField("method", requirement.method().words());
        json.writeStringField("window", requirement.window().id());
        json.writeStringField("severity", requirement.severity().id());
        json.writeStringField("clause", requirement.clause().place());
        json.writeStringField("text", requirement.clause().text());
        json.writeEndObject();
    }
}
