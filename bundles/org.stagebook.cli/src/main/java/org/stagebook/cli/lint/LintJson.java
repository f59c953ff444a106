package org.stagebook.cli.lint;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import org.stagebook.model.Finding;
import org.stagebook.model.FindingSeverity;
import org.stagebook.model.Waiver;

/** Findings for programs; the shape is described in {@code docs/command-line.md}. */
public record LintJson(JsonGenerator json) {

    public void write(LintAnswer answer) throws IOException {
        json.writeStringField("name", answer.handoff().getName());
        Instant at = answer.handoff().getCheckedAt();
        if (at != null) {
            json.writeStringField("checkedAt", at.toString());
        }
        json.writeBooleanField("clear", answer.isClear());
        json.writeNumberField("files", answer.handoff().getContents().size());
        json.writeNumberField("errors", answer.open(FindingSeverity.ERROR).size());
        json.writeNumberField("warnings", answer.open(FindingSeverity.WARNING).size());
        json.writeNumberField("notes", answer.open(FindingSeverity.NOTE).size());
        json.writeNumberField("waived", answer.waived().size());
        json.writeArrayFieldStart("findings");
        for (Finding finding : answer.handoff().getFindings()) {
            write(finding);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("leftOut");
        for (String sentence : answer.leftOut()) {
            json.writeString(sentence);
        }
        json.writeEndArray();
    }

    private void write(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.getRule());
        json.writeStringField("severity", finding.getSeverity().getLiteral());
        json.writeStringField("subject", finding.getSubject());
        optional("place", finding.getPlace());
        json.writeStringField("text", finding.getText());
        json.writeStringField("why", finding.getWhy());
        json.writeStringField("remedy", finding.getRemedy());
        Waiver waiver = finding.getWaiver();
        if (waiver != null) {
            json.writeObjectFieldStart("waiver");
            json.writeStringField("reason", waiver.getReason());
            optional("by", waiver.getBy());
            optional("role", waiver.getRole());
            json.writeStringField("at", String.valueOf(waiver.getAt()));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void optional(String name, String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }
}
