package org.stagebook.delivery.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.stagebook.delivery.rule.Place;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Specification;

/** What was found of a delivery, for programs. */
public final class CheckJson {

    /** Writes the members of the answer. */
    public void write(JsonGenerator json, List<Checked> all) throws IOException {
        json.writeArrayFieldStart("checks");
        for (Checked checked : all) {
            json.writeStartObject();
            json.writeStringField("file", checked.name());
            write(json, checked.report().specification());
            json.writeStringField("verdict", checked.report().verdict().id());
            json.writeArrayFieldStart("rules");
            for (RuleResult result : checked.report().results()) {
                write(json, checked, result);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("remarks");
            for (String remark : checked.remarks()) {
                json.writeString(remark);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Specification specification) throws IOException {
        json.writeObjectFieldStart("specification");
        json.writeStringField("id", specification.id());
        json.writeStringField("title", specification.title());
        json.writeStringField("document", specification.document().title());
        json.writeStringField("version", specification.document().version());
        json.writeStringField("date", specification.document().date().text());
        json.writeStringField("grade", specification.document().grade().id());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Checked checked, RuleResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", result.requirement().id());
        json.writeStringField("quantity", result.requirement().quantity());
        json.writeStringField("outcome", result.outcome().id());
        json.writeStringField("severity", result.requirement().severity().id());
        number(json, "value", result.value());
        json.writeStringField("found", result.found());
        json.writeStringField("limit", result.requirement().asked());
        json.writeStringField("unit", result.requirement().limits().unit());
        number(json, "margin", result.margin());
        json.writeStringField("method", result.requirement().method().words());
        json.writeStringField("window", result.requirement().window().id());
        json.writeStringField("clause", result.requirement().clause().place());
        json.writeStringField("text", result.requirement().clause().text());
        json.writeStringField("why", result.why());
        json.writeArrayFieldStart("where");
        for (Place place : result.where()) {
            json.writeStartObject();
            json.writeNumberField("startFrame", place.range().startFrame());
            json.writeNumberField("endFrame", place.range().endFrame());
            json.writeStringField("channel", place.channel());
            json.writeStringField("words", checked.places().of(List.of(place)));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.getAsDouble());
        } else {
            json.writeNullField(name);
        }
    }
}
