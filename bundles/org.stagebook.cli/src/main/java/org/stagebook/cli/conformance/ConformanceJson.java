package org.stagebook.cli.conformance;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.OptionalDouble;
import org.stagebook.metering.conformance.ConformanceRow;
import org.stagebook.metering.conformance.ConformanceTable;
import org.stagebook.metering.conformance.Expectation;
import org.stagebook.metering.conformance.Verdict;

/** The conformance table for programs; {@code docs/command-line.md} describes it. */
public final class ConformanceJson {

    private final ConformanceTable table;

    public ConformanceJson(ConformanceTable table) {
        this.table = table;
    }

    /** Writes the members of the answer. */
    public void write(JsonGenerator json) throws IOException {
        json.writeNumberField("passed", table.count(Verdict.PASS));
        json.writeNumberField("failed", table.count(Verdict.FAIL));
        json.writeNumberField("notRun", table.count(Verdict.NOT_RUN));
        json.writeArrayFieldStart("readings");
        for (ConformanceRow row : table.rows()) {
            for (int rate : table.sampleRatesHz()) {
                write(json, row, rate);
            }
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, ConformanceRow row, int sampleRateHz) throws IOException {
        Expectation expectation = row.expectation();
        json.writeStartObject();
        json.writeStringField("case", row.testCase().id());
        json.writeStringField("clause", row.testCase().clause());
        json.writeStringField("signal", row.testCase().signal().text());
        json.writeNumberField("sampleRate", sampleRateHz);
        json.writeStringField("reading", expectation.readingText());
        json.writeStringField("unit", expectation.reading().unit());
        number(json, "expected", expectation.expected());
        json.writeNumberField("below", expectation.below());
        json.writeNumberField("above", expectation.above());
        number(json, "ours", row.reading(sampleRateHz));
        json.writeStringField("verdict", row.verdict(sampleRateHz).label());
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
