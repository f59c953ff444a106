package org.stagebook.cli.measure;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stagebook.cli.output.JsonOutput;

/**
 * What was found in all that was to be measured.
 *
 * @param failures a sentence for each file that could not be
 * @param several whether more than one programme was asked for
 */
public record MeasureAnswer(List<Measured> measured, Map<String, String> failures, boolean several) {

    /** Copies the collections. */
    public MeasureAnswer {
        measured = List.copyOf(measured);
        failures = new LinkedHashMap<>(failures);
    }

    /** For people: one after the other. */
    public void print(PrintStream out) {
        boolean first = true;
        for (Measured one : measured) {
            if (!first) {
                out.println();
            }
            one.print(out);
            first = false;
        }
    }

    /** For programs. One recording is the document itself; several are its array {@code files}, as in {@code info}. */
    public void writeJson(JsonOutput output) {
        output.object(json -> {
            if (several) {
                writeAll(json);
            } else {
                for (Measured one : measured) {
                    one.write(json);
                }
            }
        });
    }

    private void writeAll(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("files");
        for (Measured one : measured) {
            json.writeStartObject();
            one.write(json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unreadable");
        for (Map.Entry<String, String> failure : failures.entrySet()) {
            json.writeStartObject();
            json.writeStringField("file", failure.getKey());
            json.writeStringField("text", failure.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
