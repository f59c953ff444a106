package org.stagebook.cli.brief;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.stagebook.brief.format.DerivedDeliverables;
import org.stagebook.brief.format.DerivedDeliverables.Addition;
import org.stagebook.brief.format.DerivedDeliverables.Answer;
import org.stagebook.brief.format.DerivedDeliverables.Unfounded;
import org.stagebook.brief.format.StaffingCheck;
import org.stagebook.brief.format.StaffingFinding;
import org.stagebook.brief.format.WantedDeliverable;
import org.stagebook.model.Deliverable;
import org.stagebook.model.DeliveryFormat;
import org.stagebook.model.FormatDecision;
import org.stagebook.model.Production;

/** The same for programs; the shape is described in {@code docs/command-line.md}. */
public final class FormatsJson {

    private final Production production;
    private final DerivedDeliverables derived;

    public FormatsJson(Production production) {
        this.production = production;
        this.derived = DerivedDeliverables.of(production);
    }

    /** Writes the members of the object that is open. */
    public void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("decisions");
        for (FormatDecision decision : production.getFormatDecisions()) {
            write(json, decision);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("deliverables");
        for (Answer answer : derived.answers()) {
            for (Deliverable standing : answer.standing()) {
                begin(json, answer.wanted(), Words.text(standing.getName()), "stands");
                json.writeStringField("status", standing.getStatus().getLiteral());
                json.writeEndObject();
            }
            for (Addition addition : answer.toAdd()) {
                begin(json, answer.wanted(), addition.name(), "to add");
                json.writeEndObject();
            }
        }
        for (Unfounded unfounded : derived.unfounded()) {
            write(json, unfounded);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (StaffingFinding finding : StaffingCheck.of(production)) {
            write(json, finding);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, FormatDecision decision) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", Words.text(decision.getId()));
        json.writeStringField("subject", Words.text(decision.getSubject()));
        Words.member(json, "decision", decision.getDecision());
        Words.member(json, "by", Words.name(decision.getDecidedBy()));
        Words.member(json, "on", decision.getDecidedOn());
        json.writeArrayFieldStart("formats");
        for (DeliveryFormat format : decision.getFormats()) {
            json.writeStartObject();
            json.writeStringField("layout", Words.text(format.getLayout()));
            json.writeStringField("environment", format.getEnvironment().getLiteral());
            Words.list(json, "languages", format.getLanguages());
            json.writeBooleanField("musicAndEffects", format.isMusicAndEffects());
            json.writeBooleanField("stems", format.isStems());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void begin(JsonGenerator json, WantedDeliverable wanted, String name, String state)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeStringField("state", state);
        json.writeStringField("kind", wanted.kind().word());
        json.writeStringField("layout", wanted.sound().layout().text());
        json.writeStringField("environment", wanted.sound().environment().getLiteral());
        Words.member(json, "language", wanted.sound().language());
    }

    private static void write(JsonGenerator json, Unfounded unfounded) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", Words.text(unfounded.deliverable().getName()));
        json.writeStringField("state", unfounded.droppable() ? "can be dropped" : "stays");
        json.writeStringField("status", unfounded.deliverable().getStatus().getLiteral());
        json.writeStringField("reason", unfounded.reason());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, StaffingFinding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity().getLiteral());
        json.writeStringField("decision", Words.text(finding.decision().getId()));
        json.writeStringField("text", finding.text());
        json.writeStringField("why", finding.why());
        json.writeStringField("remedy", finding.remedy());
        json.writeEndObject();
    }
}
