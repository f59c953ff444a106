package org.stagebook.cli.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stagebook.cli.delivery.Checked;
import org.stagebook.delivery.check.Verdict;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Severity;

/**
 * What came of one programme of a batch.
 *
 * @param name of the programme
 * @param verdict of all specifications together
 * @param complaints what fails or a person must decide, in a few words each
 */
public record BatchVerdict(String name, Verdict verdict, List<String> complaints) {

    /** Copies the list. */
    public BatchVerdict {
        complaints = List.copyOf(complaints);
    }

    static BatchVerdict of(String name, List<Checked> checked) {
        Verdict worst = checked.stream()
                .map(one -> one.report().verdict())
                .max(Comparator.comparingInt(BatchVerdict::weight))
                .orElse(Verdict.PASS);
        List<String> complaints = checked.stream()
                .flatMap(one -> one.report().results().stream())
                .filter(BatchVerdict::isComplaint)
                .map(result -> result.requirement().title())
                .distinct()
                .toList();
        return new BatchVerdict(name, worst, complaints);
    }

    private static int weight(Verdict verdict) {
        return switch (verdict) {
            case PASS -> 0;
            case NEEDS_HUMAN -> 1;
            case FAIL -> 2;
        };
    }

    private static boolean isComplaint(RuleResult result) {
        boolean isOpen = result.outcome() == Outcome.FAIL || result.outcome() == Outcome.NEEDS_HUMAN;
        return isOpen && result.requirement().severity() == Severity.REJECT;
    }

    /** Writes it as a member {@code verdict} of an object. */
    void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("verdict");
        json.writeStringField("id", verdict.id());
        json.writeArrayFieldStart("complaints");
        for (String complaint : complaints) {
            json.writeString(complaint);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static Optional<BatchVerdict> read(String name, JsonNode written) {
        List<String> complaints = new ArrayList<>();
        written.path("complaints").forEach(each -> complaints.add(each.asText()));
        return Arrays.stream(Verdict.values())
                .filter(each -> each.id().equals(written.path("id").asText()))
                .findFirst()
                .map(verdict -> new BatchVerdict(name, verdict, complaints));
    }
}
