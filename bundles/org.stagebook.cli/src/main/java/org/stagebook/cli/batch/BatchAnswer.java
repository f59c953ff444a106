package org.stagebook.cli.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.stagebook.delivery.check.Verdict;

/**
 * What came of a batch.
 *
 * @param verdicts in the order of names
 * @param failures sentences about what could not be read
 * @param keptCount how many verdicts were there from before
 */
public record BatchAnswer(List<BatchVerdict> verdicts, List<String> failures, int keptCount) {

    /** Copies the lists. */
    public BatchAnswer {
        verdicts = List.copyOf(verdicts);
        failures = List.copyOf(failures);
    }

    /** Whether everything was read and passes. */
    public boolean isAllWell() {
        return failures.isEmpty() && count(Verdict.PASS) == verdicts.size();
    }

    /** For people. */
    public void print(PrintStream out) {
        printEach(out);
        out.println(count(Verdict.PASS) + " pass, " + count(Verdict.FAIL) + " fail, " + count(Verdict.NEEDS_HUMAN)
                + " need a human, " + failures.size() + " could not be read"
                + (keptCount > 0 ? "; " + keptCount + " of them checked before" : "") + ".");
    }

    /** A line for each programme. */
    public void printEach(PrintStream out) {
        for (BatchVerdict verdict : verdicts) {
            String complaints = verdict.complaints().isEmpty() ? "" : ": " + String.join(", ", verdict.complaints());
            out.println(verdict.verdict().words() + "  " + verdict.name() + complaints);
        }
        failures.forEach(failure -> out.println("UNREADABLE  " + failure));
        out.flush();
    }

    /** Writes the members of the answer. */
    public void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("programmes");
        for (BatchVerdict verdict : verdicts) {
            json.writeStartObject();
            json.writeStringField("name", verdict.name());
            verdict.write(json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("failures");
        for (String failure : failures) {
            json.writeString(failure);
        }
        json.writeEndArray();
        json.writeNumberField("keptFromBefore", keptCount);
    }

    private long count(Verdict wanted) {
        return verdicts.stream().filter(one -> one.verdict() == wanted).count();
    }
}
