package org.stagebook.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.Locale;
import org.stagebook.cli.output.TextTable;
import org.stagebook.cli.output.TextTable.Column;
import org.stagebook.handoff.mhl.HistoryProblem;
import org.stagebook.handoff.verify.FileVerdict;
import org.stagebook.handoff.verify.VerificationReport;
import org.stagebook.model.CheckOutcome;

/** What a verification found, for people and for programs. */
final class VerificationAnswer {
    private VerificationAnswer() {}

    static void print(VerificationReport report, PrintStream out) {
        TextTable table = new TextTable(Column.left("State"), Column.left("File"), Column.left("Detail"));
        // What is wrong stands last, next to the summary: on a long list that is what the terminal still shows.
        report.files().stream()
                .sorted(Comparator.comparing(FileVerdict::outcome))
                .forEach(file -> table.add(file.outcome().getLiteral(), file.path(), detail(file)));
        table.print(out);
        out.println();
        report.problems().forEach(problem -> out.println("History: " + problem));
        out.println(summary(report));
    }

    private static String detail(FileVerdict file) {
        return file.foundAs().isEmpty() ? file.detail() : ("is now " + file.foundAs() + "  " + file.detail()).strip();
    }

    private static String summary(VerificationReport report) {
        String recorded = report.generation().isPresent()
                ? " Generation " + report.generation().getAsInt() + " says so."
                : "";
        return report.summary() + "." + recorded;
    }

    static void write(JsonGenerator json, VerificationReport report) throws IOException {
        json.writeStringField("folder", report.folder().toString());
        json.writeBooleanField("clean", report.isClean());
        if (report.generation().isPresent()) {
            json.writeNumberField("generation", report.generation().getAsInt());
        }
        for (CheckOutcome outcome : CheckOutcome.values()) {
            json.writeNumberField(word(outcome), report.count(outcome));
        }
        json.writeArrayFieldStart("files");
        for (FileVerdict file : report.files()) {
            json.writeStartObject();
            json.writeStringField("path", file.path());
            json.writeStringField("state", word(file.outcome()));
            if (!file.foundAs().isEmpty()) {
                json.writeStringField("foundAs", file.foundAs());
            }
            if (!file.detail().isEmpty()) {
                json.writeStringField("detail", file.detail());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("historyProblems");
        for (HistoryProblem problem : report.problems()) {
            json.writeString(problem.toString());
        }
        json.writeEndArray();
    }

    private static String word(CheckOutcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
