package org.stagebook.cli.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import org.stagebook.cli.output.FileFailure;
import org.stagebook.delivery.batch.BatchAnswer;
import org.stagebook.delivery.batch.BatchRun.Outcome.Failed;
import org.stagebook.delivery.batch.BatchVerdict;
import org.stagebook.delivery.check.Verdict;

/** What came of a batch, for people and for programs. */
public record BatchText(BatchAnswer answer) {

    /** For people. */
    public void print(PrintStream out) {
        printEach(out);
        out.println(answer.count(Verdict.PASS) + " pass, " + answer.count(Verdict.FAIL) + " fail, "
                + answer.count(Verdict.NEEDS_HUMAN) + " need a human, "
                + answer.failures().size() + " could not be read"
                + (answer.keptCount() > 0 ? "; " + answer.keptCount() + " of them checked before" : "") + ".");
    }

    /** A line for each programme. */
    public void printEach(PrintStream out) {
        for (BatchVerdict verdict : answer.verdicts()) {
            String complaints = verdict.complaints().isEmpty() ? "" : ": " + String.join(", ", verdict.complaints());
            out.println(verdict.verdict().words() + "  " + verdict.name() + complaints);
        }
        answer.failures().forEach(failed -> out.println("UNREADABLE  " + sentence(failed)));
        out.flush();
    }

    private static String sentence(Failed failed) {
        return failed.failure() instanceof IOException unreadable
                ? new FileFailure(unreadable).sentence()
                : failed.name() + " could not be checked, which is a defect of Stagebook: " + failed.failure() + ".";
    }

    /** Writes the members of the answer. */
    public void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("programmes");
        for (BatchVerdict verdict : answer.verdicts()) {
            json.writeStartObject();
            json.writeStringField("name", verdict.name());
            verdict.write(json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("failures");
        for (Failed failed : answer.failures()) {
            json.writeString(sentence(failed));
        }
        json.writeEndArray();
        json.writeNumberField("keptFromBefore", answer.keptCount());
    }
}
