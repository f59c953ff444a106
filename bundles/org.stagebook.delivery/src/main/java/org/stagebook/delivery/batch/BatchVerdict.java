package org.stagebook.delivery.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stagebook.delivery.answer.Checked;
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
 * @param worst the first of them with value, limit and clause; empty where there is none
 */
public record BatchVerdict(String name, Verdict verdict, List<String> complaints, String worst) {

    /** Copies the list. */
    public BatchVerdict {
        complaints = List.copyOf(complaints);
    }

    /** Of all specifications it was held against. */
    public static BatchVerdict of(String name, List<Checked> checked) {
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
        return new BatchVerdict(name, worst, complaints, worst(checked));
    }

    /** What fails comes before what a person must decide. */
    private static String worst(List<Checked> checked) {
        return checked.stream()
                .flatMap(one -> one.report().results().stream()
                        .filter(BatchVerdict::isComplaint)
                        .map(result -> new Complaint(one, result)))
                .min(Comparator.comparing(complaint -> complaint.result().outcome() != Outcome.FAIL))
                .map(Complaint::words)
                .orElse("");
    }

    private record Complaint(Checked checked, RuleResult result) {

        String words() {
            String unit = result.requirement().limits().unit();
            String value = result.value().isPresent()
                    ? String.format(Locale.ROOT, " %.2f %s", result.value().getAsDouble(), unit)
                            .stripTrailing()
                    : result.found().isEmpty() ? "" : " " + result.found();
            String limit = result.requirement().asked();
            return result.requirement().title() + value + (limit.isEmpty() ? "" : ", asked for " + limit) + " ("
                    + clause() + ")";
        }

        private String clause() {
            String place = result.requirement().clause().place();
            String document = checked.report().specification().document().title();
            return place.isEmpty() ? document : document + ", " + place;
        }
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
    public void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("verdict");
        json.writeStringField("id", verdict.id());
        json.writeArrayFieldStart("complaints");
        for (String complaint : complaints) {
            json.writeString(complaint);
        }
        json.writeEndArray();
        json.writeStringField("worst", worst);
        json.writeEndObject();
    }

    /** Reads what {@link #write} wrote; nothing where the verdict is none. */
    public static Optional<BatchVerdict> read(String name, JsonNode written) {
        List<String> complaints = new ArrayList<>();
        written.path("complaints").forEach(each -> complaints.add(each.asText()));
        return Arrays.stream(Verdict.values())
                .filter(each -> each.id().equals(written.path("id").asText()))
                .findFirst()
                .map(verdict -> new BatchVerdict(name, verdict, complaints, worst(written, complaints)));
    }

    /** Older results name complaints only. */
    private static String worst(JsonNode written, List<String> complaints) {
        return written.path("worst").asText(complaints.isEmpty() ? "" : complaints.getFirst());
    }
}
